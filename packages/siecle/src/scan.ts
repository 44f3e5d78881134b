import { FileRefusal } from './refusal.ts'
import { emptyRow, pupilElements, type RawPupil } from './pupil.ts'
import type { Attributes, XmlTarget } from './xml/state.ts'

const maxPupils = 100_000
/** Far beyond what SIECLE writes (8 for a class); a longer one must not break what stores it. */
const longestKey = 255
const longestCode = 50

export type Scanned = {
  uai: string | undefined
  schoolYear: string
  hasAddresses: boolean
  readonly pupils: RawPupil[]
  /** Divisions by ELEVE_ID, in the order of the file. */
  readonly divisions: Map<string, string[]>
}

/** One branch of the file: what to do where it opens and closes. */
type Branch = {
  readonly wantsText?: true
  readonly inside?: ReadonlyMap<string, Branch>
  open?(attributes: Attributes): void
  close?(text: string | undefined): void
}

const elsewhere: Branch = {}

/**
 * Reads the elements by their full path: CODE_MEF and CODE_STRUCTURE also stand inside SCOLARITE_AN_DERNIER, where
 * they are last year’s. `checkUai` is called as soon as the UAI is known.
 */
export function createScanner(checkUai: (uai: string) => void): { target: XmlTarget; scanned: Scanned } {
  const scanned: Scanned = {
    uai: undefined,
    schoolYear: '',
    hasAddresses: false,
    pupils: [],
    divisions: new Map(),
  }
  const uai: Branch = {
    wantsText: true,
    close(text = '') {
      scanned.uai = text
      checkUai(text)
    },
  }
  const year: Branch = { wantsText: true, close: (text = '') => void (scanned.schoolYear = text) }
  const data: [string, Branch][] = [
    ['ELEVES', inside([['ELEVE', pupilBranch(scanned)]])],
    ['STRUCTURES', inside([['STRUCTURES_ELEVE', divisionsBranch(scanned.divisions)]])],
    ['ADRESSES', addressBranch(scanned)],
  ]
  const header: [string, Branch][] = [
    ['UAJ', uai],
    ['ANNEE_SCOLAIRE', year],
  ]
  const root = inside([
    ['PARAMETRES', inside(header)],
    ['DONNEES', inside(data)],
  ])
  return { target: follow(root), scanned }
}

const inside = (branches: readonly (readonly [string, Branch])[]): Branch => ({ inside: new Map(branches) })

const addressBranch = (scanned: Scanned): Branch => ({ open: () => void (scanned.hasAddresses = true) })

function pupilBranch(scanned: Scanned): Branch {
  let row = emptyRow('')
  const elements = pupilElements.map((name): [string, Branch] => [
    name,
    { wantsText: true, close: (text = '') => void (row[name] = text) },
  ])
  return {
    ...inside([...elements, ['ADRESSE_ID', addressBranch(scanned)]]),
    open(attributes) {
      if (scanned.pupils.length >= maxPupils) throw new FileRefusal('FILE_TOO_LARGE')
      row = emptyRow(keyOf(attributes))
    },
    close: () => void scanned.pupils.push(row),
  }
}

function divisionsBranch(divisions: Map<string, string[]>): Branch {
  let eleveId = ''
  let code = ''
  let type = ''
  const structure: Branch = {
    ...inside([
      ['CODE_STRUCTURE', { wantsText: true, close: (text = '') => void (code = text) }],
      ['TYPE_STRUCTURE', { wantsText: true, close: (text = '') => void (type = text) }],
    ]),
    open: () => void (code = type = ''),
    close() {
      if (type !== 'D' || code === '' || code === 'Inactifs') return
      const held = divisions.get(eleveId)
      if (held) held.push(code.slice(0, longestCode))
      else divisions.set(eleveId, [code.slice(0, longestCode)])
    },
  }
  return { ...inside([['STRUCTURE', structure]]), open: (attributes) => void (eleveId = keyOf(attributes)) }
}

/** Walks down the branches as elements open, and up again as they close. */
function follow(root: Branch): XmlTarget {
  const path: Branch[] = []
  return {
    open(name, attributes) {
      const above = path.at(-1)
      if (!above) checkRoot(name)
      const branch = above ? (above.inside?.get(name) ?? elsewhere) : root
      path.push(branch)
      branch.open?.(attributes)
      return branch.wantsText === true
    },
    close(_name, text) {
      path.pop()?.close?.(text)
    },
  }
}

function checkRoot(name: string): void {
  if (name === 'BEE_ELEVES') return
  throw new FileRefusal(name.toLowerCase() === 'html' ? 'INVALID_FILE' : 'WRONG_ROOT', name.slice(0, 60))
}

const keyOf = (attributes: Attributes): string =>
  (attributes.get('ELEVE_ID') ?? '').trim().slice(0, longestKey)
