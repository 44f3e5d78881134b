import { SaxesParser } from 'saxes'
import { type RawPupil, pupilElements } from './pupil.ts'
import { FileRefusal } from './refusal.ts'

const maxDepth = 64
const maxText = 65_536
const maxAttributes = 256
const maxPupils = 100_000

export type Scanner = {
  /** Returns how many pupils have been read so far. */
  write(text: string): number
  end(): Scanned
}

export type Scanned = {
  uai: string
  schoolYear: string
  hasAddresses: boolean
  readonly pupils: RawPupil[]
  /** Divisions by ELEVE_ID, in the order of the file. */
  readonly divisions: Map<string, string[]>
}

const wanted: ReadonlySet<string> = new Set(pupilElements)

/**
 * Reads the elements by their full path: CODE_MEF and CODE_STRUCTURE also stand inside SCOLARITE_AN_DERNIER, where
 * they are last year’s. `checkHeader` is called once PARAMETRES is known, before any pupil is kept.
 */
export function createScanner(checkHeader: (uai: string) => void): Scanner {
  const scanned: Scanned = { uai: '', schoolYear: '', hasAddresses: false, pupils: [], divisions: new Map() }
  const interned = new Map<string, string>()
  let depth = 0
  let block = ''
  let pupil: Record<string, string> | undefined
  let structuresOf = ''
  let structure = { code: '', type: '' }
  let keep = false
  let text = ''
  let headerChecked = false
  let attributes = 0

  /** One copy of each value: sliced strings would keep the whole file in memory. */
  const intern = (value: string): string => {
    const known = interned.get(value)
    if (known !== undefined) return known
    const copy = Buffer.from(value).toString()
    if (interned.size < 50_000) interned.set(copy, copy)
    return copy
  }

  function open(name: string, attributesOf: Record<string, string>): void {
    depth++
    if (depth > maxDepth) throw new FileRefusal('TOO_DEEP')
    attributes = 0
    keep = false
    if (depth === 1) checkRoot(name)
    else if (depth === 3) {
      block = name
      if (name === 'ADRESSES') scanned.hasAddresses = true
      keep = name === 'UAJ' || name === 'ANNEE_SCOLAIRE'
    } else if (depth === 2 && name === 'DONNEES' && !headerChecked) {
      headerChecked = true
      checkHeader(scanned.uai)
    } else if (depth === 4) openRow(name, attributesOf)
    else if (depth === 5) {
      if (pupil) keep = wanted.has(name)
      else if (name === 'STRUCTURE') structure = { code: '', type: '' }
      if (pupil && name === 'ADRESSE_ID') scanned.hasAddresses = true
    } else if (depth === 6 && structuresOf !== '')
      keep = name === 'CODE_STRUCTURE' || name === 'TYPE_STRUCTURE'
    if (keep) text = ''
  }

  function openRow(name: string, { ELEVE_ID: id = '' }: Record<string, string>): void {
    if (block === 'ELEVES' && name === 'ELEVE') {
      if (scanned.pupils.length >= maxPupils) throw new FileRefusal('FILE_TOO_LARGE')
      pupil = { eleveId: intern(id.trim()) }
    }
    if (block === 'STRUCTURES' && name === 'STRUCTURES_ELEVE') structuresOf = intern(id.trim())
  }

  function close(name: string): void {
    if (keep) store(name)
    keep = false
    if (depth === 5 && structuresOf !== '' && name === 'STRUCTURE') addDivision()
    if (depth === 4 && pupil) {
      scanned.pupils.push(pupil as RawPupil)
      pupil = undefined
    }
    if (depth === 4) structuresOf = ''
    depth--
  }

  function store(name: string): void {
    if (pupil) pupil[name] = intern(text)
    else if (name === 'UAJ') scanned.uai = text.trim()
    else if (name === 'ANNEE_SCOLAIRE') scanned.schoolYear = text.trim()
    else if (name === 'CODE_STRUCTURE') structure.code = text
    else if (name === 'TYPE_STRUCTURE') structure.type = text.trim()
  }

  function addDivision(): void {
    const code = structure.code.trim().replaceAll(/\s+/g, ' ')
    if (structure.type !== 'D' || code === '' || code === 'Inactifs') return
    const held = scanned.divisions.get(structuresOf)
    if (held) held.push(intern(code))
    else scanned.divisions.set(structuresOf, [intern(code)])
  }

  function append(piece: string): void {
    if (piece.length > maxText) throw new FileRefusal('TOO_DEEP')
    if (!keep) return
    text += piece
    if (text.length > maxText) throw new FileRefusal('TOO_DEEP')
  }

  const parser = new SaxesParser({ xmlns: false, position: true })
  parser.on('doctype', (doctype) => {
    throw new FileRefusal(/^\s*html\b/i.test(doctype) ? 'INVALID_FILE' : 'DOCTYPE_FORBIDDEN')
  })
  parser.on('attribute', () => {
    if (++attributes > maxAttributes) throw new FileRefusal('TOO_DEEP')
  })
  parser.on('opentag', ({ name, attributes: values }) => open(name, values))
  parser.on('closetag', ({ name }) => close(name))
  parser.on('text', append)
  parser.on('cdata', append)

  const guarded = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      throw error instanceof FileRefusal ? error : new FileRefusal('INVALID_FILE', String(parser.line))
    }
  }

  return {
    write(piece) {
      guarded(() => void parser.write(piece))
      return scanned.pupils.length
    },
    end() {
      guarded(() => void parser.close())
      if (!headerChecked) checkHeader(scanned.uai)
      return scanned
    },
  }
}

function checkRoot(name: string): void {
  if (name === 'BEE_ELEVES') return
  throw new FileRefusal(name.toLowerCase() === 'html' ? 'INVALID_FILE' : 'WRONG_ROOT', name.slice(0, 60))
}
