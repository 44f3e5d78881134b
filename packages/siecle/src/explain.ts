import type { ToCorrectCode, WarningCode } from './pupil.ts'

type Facts = { readonly field: string; readonly value: string; readonly hasIne: boolean }

const inSiecle = 'dans Siècle, fiche de l’élève, puis refaites l’export.'

/** What to correct in Siècle, in plain French. */
export function explain(code: ToCorrectCode | WarningCode, { field, value, hasIne }: Facts): string {
  switch (code) {
    case 'LAST_NAME_REQUIRED':
      return `Le nom de famille manque. Complétez-le ${inSiecle}`
    case 'FIRST_NAME_REQUIRED':
      return `Le prénom manque. Complétez-le ${inSiecle}`
    case 'BIRTHDATE_REQUIRED':
      return `La date de naissance manque : sans elle, l’élève ne peut pas se connecter. Complétez-la ${inSiecle}`
    case 'INVALID_BIRTHDATE_FORMAT':
      return `La date de naissance « ${value} » n’est pas une date au format JJ/MM/AAAA. Corrigez-la ${inSiecle}`
    case 'INE_UNIQUE':
      return `Plusieurs élèves du fichier portent cet INE, ou le même élève y figure sous deux INE. Corrigez l’INE ${inSiecle}`
    case 'INE_MISSING':
      return hasIne
        ? 'L’identifiant national n’est pas à sa place dans le fichier : l’INE du RNIE ou de la BEA est repris. Vérifiez-le dans Siècle, fiche de l’élève.'
        : 'L’élève n’a pas encore d’INE. Il est importé, et son INE sera repris au prochain import s’il apparaît dans Siècle.'
    case 'INE_SHAPE':
      return 'L’INE n’a pas la forme habituelle de onze chiffres et lettres. Vérifiez-le dans Siècle, fiche de l’élève.'
    case 'SEX_CODE_MISSING':
      return 'Le sexe n’est pas indiqué. La certification le demandera : complétez-le dans Siècle, fiche de l’élève.'
    case 'BIRTH_CITY_CODE_MISSING':
      return field === 'CODE_PAYS'
        ? 'Le pays de naissance manque. La certification le demandera : complétez-le dans Siècle, fiche de l’élève.'
        : 'La commune de naissance manque. La certification la demandera : complétez-la dans Siècle, fiche de l’élève.'
    case 'SEVERAL_DIVISIONS':
      return `L’élève est dans plusieurs classes (${value}) : la dernière est retenue. Vérifiez son affectation dans Siècle.`
    case 'SUSPECT_ENCODING':
      return `Le nom « ${value} » contient des caractères inattendus, peut-être à la place d’une lettre accentuée, de « œ » ou de « Ÿ ». Vérifiez-le dans Siècle, fiche de l’élève.`
    case 'SCHOOL_YEAR_MISMATCH':
      return value === ''
        ? 'Le fichier ne dit pas sur quelle année scolaire il porte. Vérifiez que vous avez exporté l’année en cours dans Siècle.'
        : `Le fichier porte sur l’année scolaire ${value}, et non sur celle en cours. Vérifiez dans Siècle que vous avez exporté la bonne année.`
    case 'ADDRESSES_IGNORED':
      return 'Le fichier contient des adresses : elles n’ont pas été lues. Dans Siècle, l’export « Élèves sans adresses » suffit.'
  }
}
