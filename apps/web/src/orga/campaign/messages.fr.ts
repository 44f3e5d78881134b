import { formatCount, formatPercent, plural } from '@orga/ui'
import type { ParticipantStatus } from '@orga/contract'
import type { ProblemError } from '../../common/client/problem-error.ts'

type Mastery = { readonly validated: number; readonly target: number }

export const messages = {
  campaigns: 'Campagnes',
  code: 'Code à donner aux élèves',
  copyCode: 'Copier le code',
  copyLink: 'Copier le lien',
  about: (path: string, division: string | null, owner: string) =>
    `Parcours ${path}, pour ${division === null ? 'tout l’établissement' : `la classe ${division}`}, créée par ${owner}.`,
  archived:
    'Cette campagne est archivée\u00A0: plus personne ne peut commencer ni continuer. Les résultats restent lisibles.',
  rename: 'Renommer',
  archive: 'Archiver',
  unarchive: 'Désarchiver',
  archiveTitle: 'Archiver la campagne',
  archiveText:
    'Les élèves ne pourront plus commencer ni continuer. Les résultats restent lisibles, et vous pourrez la rouvrir.',
  cancel: 'Annuler',
  save: 'Enregistrer',
  name: 'Nom de la campagne',
  progress: 'Où en sont les classes',
  progressLead: (finished: number, total: number) =>
    `${plural(finished, 'élève')} sur ${formatCount(total)} ${finished < 2 ? 'a terminé' : 'ont terminé'}. Les élèves qui n’ont pas commencé sont comptés.`,
  noRoster: 'Aucun élève n’est attendu\u00A0: importez d’abord les élèves, ou donnez le code.',
  division: 'Classe',
  noDivision: 'Sans classe',
  toDo: 'À faire',
  started: 'En cours',
  finished: 'Terminé',
  mastery: 'Maîtrise (terminés)',
  total: 'Total',
  see: (status: string, division: string) => `Voir les élèves\u00A0: ${division}, ${status}`,
  participants: 'Élèves',
  filters: 'Filtrer les élèves',
  allDivisions: 'Toutes les classes',
  allStatuses: 'Tous',
  search: 'Nom ou prénom',
  count: (count: number) => plural(count, 'élève'),
  learner: 'Élève',
  status: 'État',
  result: 'Maîtrise',
  end: 'Terminé le',
  more: 'Afficher les élèves suivants',
  none: 'Aucun élève ne correspond à ces filtres.',
  masteryText: ({ validated, target }: Mastery) =>
    `${formatPercent(validated, target)} (${formatCount(validated)} acquis sur ${formatCount(target)})`,
}

/** What the address says for those in no class; longer than the name of any class. */
export const withoutDivision = 'sans-classe'

export const statusNames: Readonly<Record<ParticipantStatus, string>> = {
  to_do: 'À faire',
  started: 'En cours',
  finished: 'Terminé',
}

export const participantMessages = {
  notStarted: 'Cet élève n’a pas encore commencé. Ses résultats apparaîtront ici dès sa première réponse.',
  begun: (moment: string) => `Commencé le ${moment}.`,
  ended: (moment: string) => `Terminé le ${moment}.`,
  going: 'En cours\u00A0: les résultats changent à chaque réponse.',
  mastery: 'Maîtrise',
  competences: 'Par compétence',
  competence: 'Compétence',
  questions: 'Question par question',
  noQuestion: 'Aucune question n’a encore reçu de réponse.',
  question: (position: number) => `Question ${formatCount(position)}`,
  level: (level: number) => `niveau ${level}`,
  given: 'Réponse donnée',
  expected: 'Bonne réponse',
  nothing: 'Question passée',
  when: (moment: string, seconds: number) => `${moment}, en ${plural(seconds, 'seconde')}`,
  outcomes: { correct: 'Juste', incorrect: 'Faux', skipped: 'Passée', late: 'Hors délai' },
}

export const problems: Readonly<Record<string, (problem: ProblemError) => string>> = {
  campaign_not_found: () => 'Cette campagne n’existe pas dans cet établissement.',
  campaign_archived: () => 'Une campagne archivée ne peut pas être renommée. Désarchivez-la d’abord.',
  not_the_owner: () => 'Seuls la personne qui a créé la campagne et les administrateurs peuvent la modifier.',
  learner_not_found: () => 'Cet élève n’est pas concerné par cette campagne.',
}
