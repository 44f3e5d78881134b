import { parseDay } from './day.ts'
import { explain } from './explain.ts'
import { ineShape, normaliseIne } from './ine.ts'
import type { Problem, RawPupil, SieclePupil, ToCorrectCode, WarningCode } from './pupil.ts'

/** A row that is in a class and has not left. */
export type Row = {
  readonly raw: RawPupil
  readonly ine: string | null
  /** In the order of the file. */
  readonly divisions: readonly string[]
  readonly leavesOn: string | null
}

/** Far beyond what SIECLE writes (100); a longer text must not break what stores it. */
const longest = 255
const clip = (text: string | undefined): string =>
  text === undefined || text.length <= longest ? (text ?? '') : text.slice(0, longest)
const orNull = (text: string | undefined): string | null => clip(text) || null

/** ID_NATIONAL, else the number of the RNIE, else that of the older base. */
export function ineOf({ ID_NATIONAL, INE_RNIE, INE_BEA }: RawPupil): string | null {
  for (const text of [ID_NATIONAL, INE_RNIE, INE_BEA]) {
    const ine = text === undefined ? '' : normaliseIne(text)
    if (ine !== '') return clip(ine)
  }
  return null
}

/** Files from before 2016 say NOM. */
export const lastNameOf = (raw: RawPupil): string => clip(raw.NOM_DE_FAMILLE || raw.NOM)
export const firstNameOf = (raw: RawPupil): string => clip(raw.PRENOM)

export type CheckedRow = {
  readonly pupil: SieclePupil | null
  readonly warnings: readonly Problem[]
  readonly toCorrect: readonly Problem[]
}

/** Turns one row into a pupil; null when something in it must be corrected first. */
export function checkRow(row: Row, isRepeated: boolean): CheckedRow {
  const birthDate = parseDay(row.raw.DATE_NAISS ?? '')
  const toCorrect = blockersOf(row, birthDate, isRepeated)
  const warnings = warningsOf(row)
  const pupil = birthDate === null || toCorrect.length > 0 ? null : pupilOf(row, birthDate)
  return { pupil, warnings, toCorrect }
}

const none: readonly Problem[] = []

function blockersOf(row: Row, birthDate: string | null, isRepeated: boolean): readonly Problem[] {
  const { raw, ine } = row
  const hasNames = lastNameOf(raw) !== '' && firstNameOf(raw) !== ''
  if (hasNames && birthDate !== null && !isRepeated) return none
  const found: Problem[] = []
  const add = (code: ToCorrectCode, field: string, value: string | undefined): void =>
    void found.push(problemOf(row, { code, field, value }))
  if (lastNameOf(raw) === '') add('LAST_NAME_REQUIRED', 'NOM_DE_FAMILLE', raw.NOM_DE_FAMILLE)
  if (firstNameOf(raw) === '') add('FIRST_NAME_REQUIRED', 'PRENOM', raw.PRENOM)
  if (!raw.DATE_NAISS) add('BIRTHDATE_REQUIRED', 'DATE_NAISS', raw.DATE_NAISS)
  else if (birthDate === null) add('INVALID_BIRTHDATE_FORMAT', 'DATE_NAISS', raw.DATE_NAISS)
  if (isRepeated) add('INE_UNIQUE', 'ID_NATIONAL', ine ?? undefined)
  return found
}

function pupilOf({ raw, ine, divisions, leavesOn }: Row, birthDate: string): SieclePupil {
  return {
    eleveId: raw.eleveId,
    ine,
    lastName: lastNameOf(raw),
    preferredLastName: orNull(raw.NOM_USAGE),
    firstName: firstNameOf(raw),
    middleName: orNull(raw.PRENOM2),
    thirdName: orNull(raw.PRENOM3),
    birthDate,
    sex: sexOf(raw),
    birthCountryCode: orNull(raw.CODE_PAYS),
    birthProvinceCode: orNull(raw.CODE_DEPARTEMENT_NAISS)?.toUpperCase() ?? null,
    birthCityCode: orNull(raw.CODE_COMMUNE_INSEE_NAISS)?.toUpperCase() ?? null,
    birthCity: orNull(raw.VILLE_NAISS),
    mefCode: orNull(raw.CODE_MEF),
    status: orNull(raw.CODE_STATUT),
    division: divisions.at(-1) ?? '',
    leavesOn,
  }
}

function sexOf({ CODE_SEXE: code }: RawPupil): 'M' | 'F' | null {
  return code === '1' ? 'M' : code === '2' ? 'F' : null
}

const nameElements = ['NOM_DE_FAMILLE', 'NOM', 'NOM_USAGE', 'PRENOM', 'PRENOM2', 'PRENOM3'] as const

/** Symbols that the wrong table of characters makes of letters: of œ, Œ, Ÿ, Š, Ž, or of UTF-8 read as 8859. */
const suspect = /[\u0080-\u009f\u00a1-\u00b6\u00b8-\u00bf×÷\ufffd]|Ã[\s€ŠšŽžŒœŸ]|Ã$/u

function warningsOf(row: Row): readonly Problem[] {
  const { raw, ine, divisions } = row
  let found: Problem[] | undefined
  const add = (code: WarningCode, field: string, value: string | undefined): void =>
    void (found ??= []).push(problemOf(row, { code, field, value }))
  if (!raw.ID_NATIONAL) add('INE_MISSING', 'ID_NATIONAL', raw.ID_NATIONAL)
  if (ine !== null && ineShape(ine) === 'unknown') add('INE_SHAPE', 'ID_NATIONAL', ine)
  if (sexOf(raw) === null) add('SEX_CODE_MISSING', 'CODE_SEXE', raw.CODE_SEXE)
  const place = missingBirthPlace(raw)
  if (place) add('BIRTH_CITY_CODE_MISSING', place, raw[place])
  if (divisions.length > 1 && new Set(divisions).size > 1) {
    add('SEVERAL_DIVISIONS', 'CODE_STRUCTURE', divisions.join(', '))
  }
  const odd = nameElements.find((name) => raw[name] !== undefined && suspect.test(raw[name]))
  if (odd) add('SUSPECT_ENCODING', odd, raw[odd])
  return found ?? none
}

/** The element that would have to say where the pupil was born; undefined when it is known. */
function missingBirthPlace(raw: RawPupil) {
  if (!raw.CODE_PAYS) return 'CODE_PAYS'
  if (raw.CODE_PAYS === '100') return raw.CODE_COMMUNE_INSEE_NAISS ? undefined : 'CODE_COMMUNE_INSEE_NAISS'
  return raw.VILLE_NAISS ? undefined : 'VILLE_NAISS'
}

type Remark = {
  readonly code: ToCorrectCode | WarningCode
  readonly field: string
  readonly value: string | undefined
}

/** A problem of one pupil, named so that the school finds them. */
function problemOf({ raw, ine, divisions }: Row, { code, field, value }: Remark): Problem {
  return {
    code,
    eleveId: raw.eleveId,
    ine,
    name: `${lastNameOf(raw)} ${firstNameOf(raw)}`.trim() || null,
    division: divisions.at(-1) ?? null,
    field,
    value: value === undefined ? null : clip(value),
    message: explain(code, { field, value: clip(value), hasIne: ine !== null }),
  }
}
