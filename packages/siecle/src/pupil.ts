/** A pupil as kept: nothing of the file beyond these fields. */
export type SieclePupil = {
  /** Key of the pupil in all exports of the school. */
  readonly eleveId: string
  readonly ine: string | null
  readonly lastName: string
  readonly preferredLastName: string | null
  readonly firstName: string
  readonly middleName: string | null
  readonly thirdName: string | null
  /** YYYY-MM-DD. */
  readonly birthDate: string
  readonly sex: 'M' | 'F' | null
  /** Three digits; `100` is France. */
  readonly birthCountryCode: string | null
  readonly birthProvinceCode: string | null
  /** INSEE code, text: `2A004`, `97411`. */
  readonly birthCityCode: string | null
  /** In clear, for towns abroad. */
  readonly birthCity: string | null
  readonly mefCode: string | null
  /** `ST` pupil, `AP` apprentice, others kept as they are. */
  readonly status: string | null
  readonly division: string
  /** YYYY-MM-DD of an exit that is still to come. */
  readonly leavesOn: string | null
}

export type ToCorrectCode =
  | 'LAST_NAME_REQUIRED'
  | 'FIRST_NAME_REQUIRED'
  | 'BIRTHDATE_REQUIRED'
  | 'INVALID_BIRTHDATE_FORMAT'
  | 'INE_UNIQUE'

export type WarningCode =
  | 'INE_MISSING'
  | 'INE_SHAPE'
  | 'SEX_CODE_MISSING'
  | 'BIRTH_CITY_CODE_MISSING'
  | 'SEVERAL_DIVISIONS'
  | 'SUSPECT_ENCODING'
  | 'SCHOOL_YEAR_MISMATCH'
  | 'ADDRESSES_IGNORED'

/** Something to correct in Siècle, or to know. */
export type Problem = {
  readonly code: ToCorrectCode | WarningCode
  /** null for a remark on the whole file. */
  readonly eleveId: string | null
  readonly ine: string | null
  /** NOM Prénom, as far as they are known. */
  readonly name: string | null
  readonly division: string | null
  /** Element of the file. */
  readonly field: string | null
  readonly value: string | null
  /** French: what to correct, and where. */
  readonly message: string
}

export type SkippedPupil = {
  readonly eleveId: string
  readonly ine: string | null
  readonly lastName: string
  readonly firstName: string
}

export const pupilElements = [
  'ID_NATIONAL',
  'INE_RNIE',
  'INE_BEA',
  'NOM_DE_FAMILLE',
  'NOM',
  'NOM_USAGE',
  'PRENOM',
  'PRENOM2',
  'PRENOM3',
  'DATE_NAISS',
  'DATE_SORTIE',
  'CODE_SEXE',
  'CODE_PAYS',
  'CODE_DEPARTEMENT_NAISS',
  'CODE_COMMUNE_INSEE_NAISS',
  'VILLE_NAISS',
  'CODE_MEF',
  'CODE_STATUT',
] as const

type PupilElement = (typeof pupilElements)[number]

/** One ELEVE as it stands, blanks collapsed: undefined for an absent element, '' for an empty one. */
export type RawPupil = { readonly eleveId: string } & { [K in PupilElement]: string | undefined }

/** All elements in one order, so that 50,000 rows share one shape. */
export const emptyRow = (eleveId: string): RawPupil => ({
  eleveId,
  ID_NATIONAL: undefined,
  INE_RNIE: undefined,
  INE_BEA: undefined,
  NOM_DE_FAMILLE: undefined,
  NOM: undefined,
  NOM_USAGE: undefined,
  PRENOM: undefined,
  PRENOM2: undefined,
  PRENOM3: undefined,
  DATE_NAISS: undefined,
  DATE_SORTIE: undefined,
  CODE_SEXE: undefined,
  CODE_PAYS: undefined,
  CODE_DEPARTEMENT_NAISS: undefined,
  CODE_COMMUNE_INSEE_NAISS: undefined,
  VILLE_NAISS: undefined,
  CODE_MEF: undefined,
  CODE_STATUT: undefined,
})
