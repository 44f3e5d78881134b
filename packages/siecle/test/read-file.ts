import { type SiecleRecord, siecleBytes } from '@orga/fixtures'
import { type AcceptedReading, readSiecle, type SiecleReading } from '../src/index.ts'

export const uai = '9999990E'
export const today = '2026-09-20'

type Changes = {
  readonly eleveId?: string
  /** Elements to change; undefined leaves one out. */
  readonly with?: Readonly<Record<string, string | undefined>>
  /** Codes of the divisions and groups: `D 3 A`, `G 3LATIN`. */
  readonly structures?: readonly string[]
}

const ordinary: Readonly<Record<string, string>> = {
  ID_NATIONAL: '990000101AA',
  NOM_DE_FAMILLE: 'FICTIF',
  PRENOM: 'Amandine',
  DATE_NAISS: '05/03/2012',
  CODE_PAYS: '100',
  CODE_SEXE: '2',
  CODE_STATUT: 'ST',
  CODE_MEF: '10310019110',
  CODE_DEPARTEMENT_NAISS: '033',
  CODE_COMMUNE_INSEE_NAISS: '33063',
}

/** One pupil with nothing to say against, but for the changes. */
export function pupil({
  eleveId = '7000001',
  with: changes = {},
  structures = ['D 3 A'],
}: Changes = {}): SiecleRecord {
  const elements = Object.entries({ ...ordinary, ...changes }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return {
    eleveId,
    elements,
    structures: structures.map((text) => ({ type: text.slice(0, 1), code: text.slice(2) })),
  }
}

export const fileOf = (...records: SiecleRecord[]): Buffer => siecleBytes({ uai, records })

export async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** Cuts after each of these positions. */
export async function* cutAt(bytes: Uint8Array, positions: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0
  for (const end of [...positions].sort((a, b) => a - b)) {
    if (end <= start || end >= bytes.length) continue
    yield bytes.subarray(start, end)
    start = end
  }
  yield bytes.subarray(start)
}

export async function read(
  bytes: Uint8Array | string,
  options: { uai?: string; today?: string } = {},
): Promise<SiecleReading> {
  const file = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  return await readSiecle(inOnePiece(file), { uai, today, ...options })
}

/** Reads a file that must be accepted. */
export async function accept(
  bytes: Uint8Array | string,
  options: { today?: string } = {},
): Promise<AcceptedReading> {
  const reading = await read(bytes, options)
  if (reading.refused) throw new Error(`${reading.refused.code}: ${reading.refused.message}`)
  return reading
}

/** Reads a file of these pupils. */
export const acceptPupils = (...records: SiecleRecord[]): Promise<AcceptedReading> =>
  accept(fileOf(...records))

/** Code and message of the refusal of a file that must be refused. */
export async function refusal(
  bytes: Uint8Array | string,
  options: { uai?: string } = {},
): Promise<NonNullable<SiecleReading['refused']>> {
  const { refused } = await read(bytes, options)
  if (!refused) throw new Error('The file was accepted')
  return refused
}

export const codes = (problems: readonly { readonly code: string }[]): string[] =>
  problems.map(({ code }) => code)
