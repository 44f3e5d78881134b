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
  certainty: 'Certitude',
  sure: 'Sûr',
  toConfirm: 'À confirmer',
  openCompetences: (count: number) => plural(count, 'compétence'),
  toSettle: (questions: number | null) =>
    questions === null
      ? 'La banque n’a plus de question qui trancherait.'
      : `${plural(questions, 'question')} ${questions < 2 ? 'suffirait' : 'suffiraient'} pour confirmer.`,
  certaintyText:
    '«\u00A0Sûr\u00A0»\u00A0: moins d’un acquis sur dix risque d’être mal classé. «\u00A0À confirmer\u00A0»\u00A0: il y a un doute, et quelques questions de plus le lèveraient.',
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
  endedAt: (moment: string) => `Terminé le ${moment}.`,
  explain: 'Expliquer ce résultat',
  explainText:
    'Chaque acquis est classé d’après toutes les réponses\u00A0: celles qui portent sur lui, celles qui portent sur d’autres niveaux du même sujet, et ce que l’élève réussit ailleurs.',
  explainEngine: (engine: string) => `Calculé par le moteur ${engine}.`,
  ended: {
    sure: 'Le test s’est arrêté parce que le résultat était assez sûr.',
    decided: 'Le test s’est arrêté parce qu’aucune question n’aurait plus appris grand-chose.',
    maximum: 'Le test s’est arrêté au nombre de questions prévu.',
  },
  skill: 'Acquis',
  verdict: 'Classement',
  mastered: 'Acquis',
  notMastered: 'Non acquis',
  chance: (percent: string) => `probabilité ${percent}`,
  because: 'D’après',
  ground: {
    asked: 'une question posée sur cet acquis',
    tube: 'des questions sur d’autres niveaux de ce sujet',
    ability: 'ce que l’élève réussit dans d’autres sujets',
  },
  speaks: (positions: readonly number[], speaksFor: boolean) =>
    `${positions.length < 2 ? 'Question' : 'Questions'} ${positions.map(formatCount).join(', ')}\u00A0: ${speaksFor ? 'pour' : 'contre'}`,
  earlier: 'Des réponses données avant cette campagne comptent aussi.',
  counted: (count: number) =>
    count === 0
      ? 'Cette réponse n’a guère changé le résultat.'
      : `Cette réponse compte pour ${plural(count, 'acquis', 'acquis')}\u00A0:`,
  countsFor: 'pour',
  countsAgainst: 'contre',
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
  away: ({ times, seconds }: { readonly times: number; readonly seconds: number }) =>
    `Une autre page a été affichée ${formatCount(times)} fois, ${plural(seconds, 'seconde')} en tout. Cela peut avoir mille raisons et ne change rien au résultat.`,
  outcomes: { correct: 'Juste', incorrect: 'Faux', skipped: 'Passée', late: 'Hors délai' },
}

export const problems: Readonly<Record<string, (problem: ProblemError) => string>> = {
  campaign_not_found: () => 'Cette campagne n’existe pas dans cet établissement.',
  campaign_archived: () => 'Une campagne archivée ne peut pas être renommée. Désarchivez-la d’abord.',
  not_the_owner: () => 'Seuls la personne qui a créé la campagne et les administrateurs peuvent la modifier.',
  learner_not_found: () => 'Cet élève n’est pas concerné par cette campagne.',
}
