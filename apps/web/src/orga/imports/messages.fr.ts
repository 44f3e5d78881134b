import { formatCount, formatMoment, plural } from '@orga/ui'
import type { ImportState } from '@orga/contract'
import type { ProblemError } from '../../common/client/problem-error.ts'

export const messages = {
  choose: 'Importer (xml)',
  sending: (percent: number) => `Envoi\u00A0: ${percent}\u202F%`,
  title: 'Import des élèves',
  historyTitle: 'Imports précédents',
  historyLead: 'Chaque import garde son compte rendu. Le fichier lui-même est supprimé dès qu’il a été lu.',
  noHistory: 'Aucun fichier n’a encore été importé.',
  file: 'Fichier',
  state: 'Résultat',
  author: 'Par',
  date: 'Le',
  mayLeave: 'Vous pouvez quitter cette page\u00A0: l’import continue, et son compte rendu restera ici.',
  stages: { sending: 'Envoi', reading: 'Lecture', checking: 'Vérification', saving: 'Enregistrement' },
  stageDone: 'terminé',
  stageWaiting: 'à venir',
  bytes: (done: number, total: number) =>
    `${formatCount(Math.ceil(done / 1000))} ko sur ${formatCount(Math.ceil(total / 1000))}`,
  pupils: (done: number, total: number) => `${formatCount(done)} sur ${plural(total, 'élève')}`,
  waiting: 'Un autre import de l’établissement est en cours. Celui-ci commencera juste après.',
  success: 'La liste a été importée avec succès',
  refusedTitle: 'Le fichier n’a pas été importé',
  unchanged: 'La liste des élèves n’a pas changé.',
  failedTitle: 'L’import n’a pas pu aller au bout',
  failed:
    'La liste des élèves n’a pas changé. Envoyez à nouveau le fichier. Si cela se répète, écrivez à l’aide.',
  cancelledTitle: 'Import abandonné',
  confirmTitle: (left: number) => `Cet import masquerait ${plural(left, 'élève')}`,
  confirmText: (left: number, total: number) =>
    `Le fichier contient ${plural(total, 'élève')}, et ${formatCount(left)} des élèves affichés aujourd’hui n’y sont pas. C’est plus de la moitié de l’établissement. Vérifiez que c’est bien le fichier complet de cette année. Les élèves masqués ne sont jamais supprimés\u00A0: ils reviennent avec leurs résultats s’ils réapparaissent dans un fichier.`,
  confirm: 'Importer quand même',
  giveUp: 'Abandonner cet import',
  toList: 'Voir les élèves',
  retry: 'Choisir un autre fichier',
  download: 'Télécharger le compte rendu (csv)',
  doneBy: (author: string, date: string, file: string) =>
    `Fichier ${file}, importé par ${author} le ${formatMoment(date)}.`,
  divisions: 'Par classe',
  division: 'Classe',
  learners: 'Élèves',
  toCorrect: 'À corriger dans Siècle',
  toCorrectLead:
    'Ces lignes n’ont pas été importées. Corrigez-les dans Siècle, puis refaites l’export et l’import.',
  warnings: 'À vérifier',
  warningsLead: 'Ces élèves sont importés. Une correction dans Siècle évitera des difficultés plus tard.',
  pupil: 'Élève',
  field: 'Champ',
  value: 'Valeur lue',
  advice: 'Ce qu’il faut faire',
  wholeFile: 'Tout le fichier',
  skippedLeft: 'Élèves partis, non importés',
  skippedNoDivision: 'Élèves sans classe, non importés',
  skippedNoDivisionLead: 'Répartissez-les dans une division dans Siècle pour qu’ils soient importés.',
}

/** The fields of the file as Siècle’s screens call them. */
export const fieldNames: Readonly<Record<string, string>> = {
  ID_NATIONAL: 'INE',
  NOM_DE_FAMILLE: 'nom de famille',
  PRENOM: 'prénom',
  DATE_NAISS: 'date de naissance',
  CODE_SEXE: 'sexe',
  CODE_COMMUNE_INSEE_NAISS: 'commune de naissance',
  CODE_STRUCTURE: 'division',
  ANNEE_SCOLAIRE: 'année scolaire',
  ADRESSES: 'adresses',
}

/** The words after each number of a report. */
export const countWords = {
  new: (count: number) => (count < 2 ? 'nouvel élève' : 'nouveaux élèves'),
  moved: (count: number) => (count < 2 ? 'changement de classe' : 'changements de classe'),
  changed: (count: number) => (count < 2 ? 'fiche modifiée' : 'fiches modifiées'),
  back: (count: number) => (count < 2 ? 'élève de retour' : 'élèves de retour'),
  left: (count: number) => (count < 2 ? 'élève parti, masqué' : 'élèves partis, masqués'),
  unchanged: () => 'sans changement',
}

export const stateNames: Readonly<Record<ImportState, string>> = {
  uploading: 'Envoi en cours',
  waiting: 'En attente',
  running: 'En cours',
  to_confirm: 'À confirmer',
  applied: 'Importé',
  refused: 'Refusé',
  failed: 'Interrompu',
  cancelled: 'Abandonné',
}

export const problems: Readonly<Record<string, (problem: ProblemError) => string>> = {
  import_not_found: () => 'Cet import n’existe pas ou n’existe plus.',
  import_not_waiting_for_confirmation: () => 'Cet import a déjà été confirmé ou abandonné.',
  body_too_large: () => 'Le fichier dépasse 20\u00A0Mo. Envoyez l’archive ZIP telle que Siècle la donne.',
}
