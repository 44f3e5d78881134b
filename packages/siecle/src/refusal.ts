/** What refuses a whole file. */
export type RefusalCode =
  | 'UAI_MISMATCHED'
  | 'INVALID_FILE'
  | 'ENCODING_NOT_SUPPORTED'
  | 'EMPTY'
  | 'WRONG_ROOT'
  | 'DOCTYPE_FORBIDDEN'
  | 'FILE_TOO_LARGE'
  | 'TOO_DEEP'

/** Thrown inside the reader only; callers get it as a value. */
export class FileRefusal extends Error {
  override readonly name = 'FileRefusal'
  readonly code: RefusalCode
  /** What was found instead, or which kind of fault. */
  readonly found: string

  constructor(code: RefusalCode, found = '') {
    super(code)
    this.code = code
    this.found = found
  }

  /** The same, telling how many pupils had been read when a file turned out to be damaged. */
  after(pupils: number): FileRefusal {
    const isPlain = this.code === 'INVALID_FILE' && this.found === ''
    return isPlain ? new FileRefusal(this.code, String(pupils)) : this
  }
}

const otherExports: Readonly<Record<string, string>> = {
  BEE_RESPONSABLES: 'des responsables',
  BEE_STRUCTURES: 'des structures',
  BEE_COMMUN: 'des données communes',
  BEE_NOMENCLATURE: 'des nomenclatures',
  BEE_ETABLISSEMENT: 'de l’établissement',
  BEE_GEOGRAPHIQUE: 'géographique',
  IMPORT_ELEVES: 'd’import vers Siècle',
}

const pupilsExport = 'Dans Siècle, choisissez l’export XML « Élèves sans adresses ».'

/** The refusal in plain French: what happened, what it means, what to do. */
export function explainRefusal({ code, found }: FileRefusal, uai: string): string {
  switch (code) {
    case 'UAI_MISMATCHED':
      return found === ''
        ? `Le fichier ne dit pas de quel établissement il vient. ${pupilsExport}`
        : uai === ''
          ? `Votre établissement n’a pas d’UAI enregistré, alors que le fichier vient de ${found}. Écrivez à l’assistance pour le faire ajouter.`
          : `Le fichier vient d’un autre établissement : ${found} au lieu de ${uai}. Dans une cité scolaire, chaque établissement a son propre export.`
    case 'INVALID_FILE':
      return explainInvalid(found)
    case 'ENCODING_NOT_SUPPORTED':
      return `Le fichier annonce un codage des caractères qui ne peut pas être lu${found ? ` (${found})` : ''}. Refaites l’export depuis Siècle sans ouvrir ni enregistrer le fichier.`
    case 'EMPTY':
      return `Le fichier ne contient aucun élève présent dans une classe. Rien n’a été modifié. Vérifiez dans Siècle que les élèves sont répartis dans les divisions.`
    case 'WRONG_ROOT':
      return `Ce n’est pas le fichier des élèves${otherExports[found] ? `, mais l’export ${otherExports[found]}` : ''} (${found || 'racine inconnue'}). ${pupilsExport}`
    case 'DOCTYPE_FORBIDDEN':
      return `Le fichier contient une déclaration DOCTYPE, que Siècle n’écrit jamais. Refaites l’export depuis Siècle.`
    case 'FILE_TOO_LARGE':
      return `Le fichier est trop gros (plus de 20 Mo en ZIP, de 100 Mo décompressé ou de 100 000 élèves), ou compressé de façon anormale. Envoyez l’archive telle que Siècle la donne.`
    case 'TOO_DEEP':
      return `Le fichier n’a pas la forme d’un export de Siècle : ses éléments sont imbriqués ou longs à l’excès. Refaites l’export.`
  }
}

function explainInvalid(found: string): string {
  switch (found) {
    case 'several_files':
      return 'L’archive contient plusieurs fichiers XML. Envoyez l’archive telle que Siècle la donne, avec le seul fichier des élèves.'
    case 'no_file':
      return `L’archive ne contient aucun fichier XML. ${pupilsExport}`
    case 'archive':
      return 'L’archive est abîmée ou protégée par un mot de passe. Refaites l’export depuis Siècle, puis envoyez-le sans l’ouvrir.'
    case '0':
      return `Ce n’est pas un fichier XML de Siècle, ou il est abîmé dès le début. ${pupilsExport}`
    default:
      return /^\d+$/.test(found)
        ? `Le fichier est incomplet ou abîmé après ${found === '1' ? 'le premier élève' : `le ${found}ᵉ élève`}. Refaites l’export depuis Siècle, puis envoyez-le sans l’ouvrir.`
        : `Ce n’est pas un fichier XML de Siècle. ${pupilsExport}`
  }
}
