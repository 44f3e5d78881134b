import type { Readable } from 'node:stream'
import { normaliseUai } from '@orga/siecle'
import { CsvError, parse } from 'csv-parse'

/** A school as the open directory lists it (data set `fr-en-annuaire-education`). */
export type ListedSchool = {
  readonly uai: string
  readonly name: string
  readonly kind: string
  readonly sector: string
  readonly city: string
  readonly postcode: string
  readonly academy: string
  readonly email: string | null
  readonly open: boolean
}

/** A row that cannot be a school, told by its line in the file. */
export type SkippedRow = { readonly line: number; readonly reason: string }

/** The file is no directory; the message says what is wrong with it and what to do. */
export class DirectoryError extends Error {
  override readonly name = 'DirectoryError'
}

/** Our field ← the data set's name of the column. */
const columns = {
  uai: 'identifiant_de_l_etablissement',
  name: 'nom_etablissement',
  kind: 'type_etablissement',
  sector: 'statut_public_prive',
  city: 'nom_commune',
  postcode: 'code_postal',
  academy: 'libelle_academie',
  email: 'mail',
  state: 'etat',
} as const

type Field = keyof typeof columns
type Places = Readonly<Record<Field, number>>

/** The interface writes `nom_etablissement`, the file with labels “Nom_etablissement” or “Nom de l’établissement”. */
const normaliseHeader = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')

function findPlaces(header: readonly string[]): Places {
  const names = header.map(normaliseHeader)
  const places = Object.fromEntries(
    Object.entries(columns).map(([field, column]) => [field, names.indexOf(column)]),
  ) as Places
  const missing = Object.entries(columns).filter(([field]) => places[field as Field] === -1)
  if (missing.length > 0)
    throw new DirectoryError(
      `Ce fichier n’est pas l’annuaire de l’éducation au format CSV à points-virgules\u00a0: il manque ${missing.map(([, column]) => column).join(', ')}. ` +
        'Téléchargez l’export CSV du jeu de données fr-en-annuaire-education.',
    )
  return places
}

const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)

function toSchool(cells: readonly string[], places: Places): ListedSchool | string {
  const cell = (field: Field): string => (cells[places[field]] ?? '').trim()
  const uai = normaliseUai(cell('uai'))
  if (!/^\d{7}[A-Z]$/.test(uai)) return 'UAI mal formé'
  if (cell('name') === '') return 'sans nom'
  if (/\uFFFD/.test(cell('name') + cell('city')))
    throw new DirectoryError(
      'Ce fichier n’est pas codé en UTF-8. Téléchargez-le à nouveau, sans l’ouvrir ni l’enregistrer dans un tableur.',
    )
  const email = cell('email').toLowerCase()
  return {
    uai,
    name: cell('name'),
    kind: cell('kind'),
    sector: cell('sector'),
    city: cell('city'),
    postcode: cell('postcode'),
    academy: cell('academy'),
    email: isEmail(email) ? email : null,
    open: !/^FERM/i.test(cell('state')),
  }
}

type Row = { readonly record: string[]; readonly info: { readonly lines: number } }

/** Schools and skipped rows, one by one as the file streams in. Throws `DirectoryError`. */
export async function* readDirectory(source: Readable): AsyncGenerator<ListedSchool | SkippedRow> {
  const options = { bom: true, delimiter: ';', relax_column_count: true, skip_empty_lines: true, info: true }
  const parser = source.pipe(parse(options))
  source.once('error', (error) => parser.destroy(error))
  let places: Places | undefined
  try {
    for await (const { record, info } of parser as AsyncIterable<Row>) {
      if (places) {
        const school = toSchool(record, places)
        yield typeof school === 'string' ? { line: info.lines, reason: school } : school
      } else {
        places = findPlaces(record)
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = parser.info.lines
    throw new DirectoryError(`Le fichier CSV est abîmé vers la ligne ${line}. Téléchargez-le à nouveau.`)
  }
  if (!places) throw new DirectoryError('Ce fichier est vide.')
}
