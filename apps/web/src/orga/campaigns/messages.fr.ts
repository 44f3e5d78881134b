import { formatCount, plural } from '@orga/ui'
import type { ProblemError } from '../../common/client/problem-error.ts'

export const messages = {
  title: 'Campagnes',
  lead: 'Une campagne ouvre un parcours à une classe ou à tout l’établissement, sous un code.',
  create: 'Créer une campagne',
  filters: 'Filtrer les campagnes',
  owner: 'Campagnes de',
  all: 'Toutes',
  mine: 'Les miennes',
  state: 'État',
  open: 'En cours',
  archived: 'Archivées',
  search: 'Nom de la campagne',
  count: (count: number) => plural(count, 'campagne'),
  name: 'Nom',
  code: 'Code',
  division: 'Classe',
  wholeSchool: 'Tout l’établissement',
  path: 'Parcours',
  ownerName: 'Créée par',
  progress: 'Avancement',
  finished: (finished: number, learners: number) =>
    `${formatCount(finished)} sur ${formatCount(learners)} ${finished < 2 ? 'a terminé' : 'ont terminé'}`,
  more: 'Afficher les campagnes suivantes',
  emptyTitle: 'Aucune campagne pour le moment',
  empty:
    'Choisissez un parcours et une classe\u00A0: un code est créé, que les élèves saisissent en entrant.',
  none: 'Aucune campagne ne correspond à ces filtres.',
}

export const createMessages = {
  title: 'Créer une campagne',
  lead: 'Trois choix, puis un code à donner aux élèves.',
  pathLegend: 'Quel parcours\u202F?',
  groups: {
    start: 'Pour commencer',
    grade: 'Bilan de rentrée, par classe',
    area: 'Un domaine entier',
    theme: 'Un thème',
  },
  read: 'Ce qui est évalué',
  minutes: (minutes: number) => `${formatCount(minutes)}\u00A0minutes environ`,
  skills: (count: number) => plural(count, 'acquis évalué', 'acquis évalués'),
  division: 'Pour qui\u202F?',
  divisionHint:
    'Les élèves d’une autre classe peuvent entrer avec le code, mais ne sont pas attendus dans le suivi.',
  wholeSchool: 'Tout l’établissement',
  name: 'Nom de la campagne',
  nameHint: 'Visible de l’équipe et des élèves, ex.\u00A0: Découverte 3 A.',
  results: 'Les résultats vous arrivent au fil des réponses. Les élèves en sont prévenus avant de commencer.',
  submit: 'Créer la campagne',
  cancel: 'Annuler',
}

export const createFields = {
  targetProfileId: { label: 'Parcours', required: 'choisissez un parcours.' },
  division: { label: createMessages.division },
  name: {
    label: createMessages.name,
    required: 'donnez un nom à la campagne.',
    too_long: 'ce nom est trop long (120 caractères au plus).',
  },
}

export const createProblems: Readonly<Record<string, (problem: ProblemError) => string>> = {
  target_profile_not_found: () => 'Ce parcours n’est plus proposé. Choisissez-en un autre.',
  division_not_found: () => 'Plus aucun élève n’est dans cette classe. Choisissez-en une autre.',
}
