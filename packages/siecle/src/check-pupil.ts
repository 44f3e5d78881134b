import { parseDay } from './day.ts'
import { ineShape, normaliseIne } from './ine.ts'
import type { Problem, RawPupil, SieclePupil, ToCorrectCode, WarningCode } from './pupil.ts'

const tidy = (text: string | undefined): string => (text ?? '').trim().replaceAll(/\s+/g, ' ')
const orNull = (text: string | undefined): string | null => tidy(text) || null

export function ineOf(raw: RawPupil): string | null {
  return (
    normaliseIne(raw.ID_NATIONAL ?? '') ||
    normaliseIne(raw.INE_RNIE ?? '') ||
    normaliseIne(raw.INE_BEA ?? '') ||
    null
  )
}

export const lastNameOf = (raw: RawPupil): string => tidy(raw.NOM_DE_FAMILLE ?? raw.NOM)
export const firstNameOf = (raw: RawPupil): string => tidy(raw.PRENOM)

/** What the wrong table of characters makes of œ, Œ, Ÿ, Š, š, Ž, ž and €. */
const suspect = /[\u0080-\u009f\ufffd½¼¾¤¨´¸¦]/u

export type CheckedPupil = {
  readonly pupil: SieclePupil | null
  readonly warnings: Problem[]
  readonly toCorrect: Problem[]
}

/** Turns one row into a pupil; null when something in it must be corrected first. */
export function checkPupil(
  raw: RawPupil,
  divisions: readonly string[],
  leavesOn: string | null,
): CheckedPupil {
  const division = divisions.at(-1) ?? ''
  const toCorrect: Problem[] = []
  const warnings: Problem[] = []
  const problem = problemsOf(raw, division)
  const birthDate = parseDay(tidy(raw.DATE_NAISS))
  if (lastNameOf(raw) === '')
    toCorrect.push(problem('LAST_NAME_REQUIRED', 'NOM_DE_FAMILLE', raw.NOM_DE_FAMILLE))
  if (firstNameOf(raw) === '') toCorrect.push(problem('FIRST_NAME_REQUIRED', 'PRENOM', raw.PRENOM))
  if (tidy(raw.DATE_NAISS) === '') toCorrect.push(problem('BIRTHDATE_REQUIRED', 'DATE_NAISS', raw.DATE_NAISS))
  else if (birthDate === null)
    toCorrect.push(problem('INVALID_BIRTHDATE_FORMAT', 'DATE_NAISS', raw.DATE_NAISS))
  warnings.push(...warningsOf(raw, divisions, problem))
  if (birthDate === null || toCorrect.length > 0) return { pupil: null, warnings, toCorrect }
  return { pupil: pupilOf(raw, { birthDate, division, leavesOn }), warnings, toCorrect }
}

type Decided = { readonly birthDate: string; readonly division: string; readonly leavesOn: string | null }

function pupilOf(raw: RawPupil, { birthDate, division, leavesOn }: Decided): SieclePupil {
  return {
    eleveId: raw.eleveId,
    ine: ineOf(raw),
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
    division,
    leavesOn,
  }
}

function sexOf(raw: RawPupil): 'M' | 'F' | null {
  const code = tidy(raw.CODE_SEXE)
  return code === '1' ? 'M' : code === '2' ? 'F' : null
}

type Describe = ReturnType<typeof problemsOf>

function warningsOf(raw: RawPupil, divisions: readonly string[], problem: Describe): Problem[] {
  const warnings: Problem[] = []
  const ine = ineOf(raw)
  if (tidy(raw.ID_NATIONAL) === '') warnings.push(problem('INE_MISSING', 'ID_NATIONAL', raw.ID_NATIONAL))
  if (ine !== null && ineShape(ine) === 'unknown') warnings.push(problem('INE_SHAPE', 'ID_NATIONAL', ine))
  if (sexOf(raw) === null) warnings.push(problem('SEX_CODE_MISSING', 'CODE_SEXE', raw.CODE_SEXE))
  const country = tidy(raw.CODE_PAYS)
  if (country === '') warnings.push(problem('BIRTH_CITY_CODE_MISSING', 'CODE_PAYS', raw.CODE_PAYS))
  else if (country === '100' && tidy(raw.CODE_COMMUNE_INSEE_NAISS) === '') {
    warnings.push(
      problem('BIRTH_CITY_CODE_MISSING', 'CODE_COMMUNE_INSEE_NAISS', raw.CODE_COMMUNE_INSEE_NAISS),
    )
  } else if (country !== '100' && tidy(raw.VILLE_NAISS) === '') {
    warnings.push(problem('BIRTH_CITY_CODE_MISSING', 'VILLE_NAISS', raw.VILLE_NAISS))
  }
  if (divisions.length > 1)
    warnings.push(problem('SEVERAL_DIVISIONS', 'CODE_STRUCTURE', divisions.join(', ')))
  const names = [raw.NOM_DE_FAMILLE, raw.NOM, raw.NOM_USAGE, raw.PRENOM, raw.PRENOM2, raw.PRENOM3]
  const odd = names.find((name) => name !== undefined && suspect.test(name))
  if (odd !== undefined) warnings.push(problem('SUSPECT_ENCODING', 'NOM_DE_FAMILLE', odd))
  return warnings
}

/** Makes problems of one pupil, named so that the school finds them. */
export function problemsOf(raw: RawPupil, division: string) {
  const name = tidy(`${lastNameOf(raw)} ${firstNameOf(raw)}`) || null
  return (code: ToCorrectCode | WarningCode, field: string, value: string | undefined): Problem => ({
    code,
    eleveId: raw.eleveId,
    ine: ineOf(raw),
    name,
    division: division || null,
    field,
    value: value ?? null,
    message: explain(code, { field, value: tidy(value), hasIne: ineOf(raw) !== null }),
  })
}

type Facts = { readonly field: string; readonly value: string; readonly hasIne: boolean }

function explain(code: ToCorrectCode | WarningCode, { field, value, hasIne }: Facts): string {
  switch (code) {
    case 'LAST_NAME_REQUIRED':
      return 'Le nom de famille manque. Complétez-le dans Siècle, fiche de l’élève, puis refaites l’export.'
    case 'FIRST_NAME_REQUIRED':
      return 'Le prénom manque. Complétez-le dans Siècle, fiche de l’élève, puis refaites l’export.'
    case 'BIRTHDATE_REQUIRED':
      return 'La date de naissance manque : sans elle, l’élève ne peut pas se connecter. Complétez-la dans Siècle, fiche de l’élève, puis refaites l’export.'
    case 'INVALID_BIRTHDATE_FORMAT':
      return `La date de naissance « ${value} » n’est pas une date au format JJ/MM/AAAA. Corrigez-la dans Siècle, fiche de l’élève, puis refaites l’export.`
    case 'INE_UNIQUE':
      return 'Plusieurs élèves du fichier portent cet INE, ou le même élève y figure sous deux INE. Corrigez l’INE dans Siècle, fiche de l’élève, puis refaites l’export.'
    case 'INE_MISSING':
      return hasIne
        ? 'L’identifiant national n’est pas à sa place dans le fichier : l’INE du RNIE ou de la BEA est repris. Vérifiez-le dans Siècle.'
        : 'L’élève n’a pas encore d’INE. Il est importé, et son INE sera repris à un prochain import.'
    case 'INE_SHAPE':
      return 'L’INE n’a pas la forme habituelle de onze chiffres et lettres. Vérifiez-le dans Siècle, fiche de l’élève.'
    case 'SEX_CODE_MISSING':
      return 'Le sexe n’est pas indiqué. La certification le demandera : complétez-le dans Siècle, fiche de l’élève.'
    case 'BIRTH_CITY_CODE_MISSING':
      return field === 'CODE_PAYS'
        ? 'Le pays de naissance manque. La certification le demandera : complétez-le dans Siècle, fiche de l’élève.'
        : 'La commune de naissance manque. La certification la demandera : complétez-la dans Siècle, fiche de l’élève.'
    case 'SEVERAL_DIVISIONS':
      return `L’élève est dans plusieurs classes (${value}) : la dernière est retenue. Vérifiez son affectation dans Siècle.`
    case 'SUSPECT_ENCODING':
      return `Le nom « ${value} » contient des caractères inattendus, peut-être à la place de « œ » ou « Ÿ ». Vérifiez-le dans Siècle.`
    case 'SCHOOL_YEAR_MISMATCH':
      return `Le fichier porte sur l’année scolaire ${value}. Vérifiez que vous avez exporté l’année en cours.`
    case 'ADDRESSES_IGNORED':
      return 'Le fichier contient des adresses : elles n’ont pas été lues. L’export « Élèves sans adresses » suffit.'
  }
}
