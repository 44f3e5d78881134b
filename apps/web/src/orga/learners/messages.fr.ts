import { formatCount, formatPercent, plural } from '@orga/ui'
import type { ProblemError } from '../../common/client/problem-error.ts'

export const messages = {
  title: 'Élèves',
  lead: 'Les élèves de l’établissement, tels que Siècle les connaît. Importez à nouveau le fichier à chaque changement\u00A0: arrivée, départ, changement de classe.',
  history: 'Imports précédents',
  search: 'Nom ou prénom',
  division: 'Classe',
  allDivisions: 'Toutes les classes',
  sort: 'Trier par',
  byName: 'Nom',
  byDivision: 'Classe',
  filters: 'Filtrer les élèves',
  count: (count: number) => plural(count, 'élève'),
  name: 'Nom',
  birthDate: 'Date de naissance',
  link: 'Connexion',
  links: { none: 'Pas encore rattaché', portal: 'Portail', password: 'Mot de passe' },
  preferred: (name: string) => `nom d’usage ${name}`,
  leaves: (day: string) => `part le ${day}`,
  noDivision: 'Sans classe',
  more: 'Afficher les élèves suivants',
  emptyTitle: 'Aucun élève pour le moment',
  empty:
    'Dans Siècle, choisissez l’export XML «\u00A0Élèves sans adresses\u00A0», puis déposez ici l’archive ZIP ou le fichier XML qu’elle contient.',
  emptyMember: 'Un administrateur de l’établissement doit d’abord importer les élèves depuis Siècle.',
  none: 'Aucun élève ne correspond à ces filtres.',
  clear: 'Effacer les filtres',
  help: 'Lire l’aide',
}

export const learnerMessages = {
  title: 'Élève',
  preferred: 'Nom d’usage',
  leaves: 'Part le',
  campaigns: 'Campagnes',
  noCampaign: 'Cet élève n’a commencé aucune campagne de l’établissement.',
  campaign: 'Campagne',
  path: 'Parcours',
  status: 'Avancement',
  started: (moment: string) => `En cours depuis le ${moment}`,
  finished: (moment: string) => `Terminée le ${moment}`,
  mastery: 'Maîtrise',
  masteryText: (validated: number, target: number) =>
    `${formatPercent(validated, target)} (${formatCount(validated)} acquis sur ${formatCount(target)})`,
}

export const accommodationMessages = {
  title: 'Aménagements',
  lead: 'Ce qui est coché vaut dès la question suivante, dans toutes les campagnes et dans l’entraînement.',
  moreTime: 'Temps en plus',
  moreTimeHint: 'Pour les rares questions chronométrées. L’élève voit le temps qui lui reste.',
  moreTimes: {
    0: 'Aucun',
    33: 'Un tiers (le plus courant)',
    50: 'La moitié',
    100: 'Deux fois plus',
  },
  switches: {
    largerText: {
      label: 'Texte plus grand',
      hint: 'Les tests s’ouvrent en grands caractères. L’élève peut changer la taille dans «\u00A0Confort de lecture\u00A0».',
    },
    readAloud: {
      label: 'Lecture à voix haute',
      hint: 'Un bouton «\u00A0Écouter\u00A0» s’ajoute aux questions. Prévoyez des écouteurs.',
    },
    withoutTimer: {
      label: 'Aucune question chronométrée',
      hint: 'Une autre question sur le même acquis la remplace.',
    },
    withoutSimulator: {
      label: 'Aucun simulateur',
      hint: 'Une question équivalente le remplace, par exemple pour un lecteur d’écran.',
    },
  },
  save: 'Enregistrer les aménagements',
  saved: 'Aménagements enregistrés.',
  privacy:
    'L’équipe de l’établissement voit ces réglages ici seulement. Ils n’apparaissent ni dans les listes, ni dans les résultats, ni sur l’écran des autres élèves. Un nouvel import ne les change pas.',
}

export const learnerProblems: Readonly<Record<string, (problem: ProblemError) => string>> = {
  learner_not_found: () =>
    'Cet élève n’est plus dans la liste de l’établissement. Retrouvez-le dans Élèves, ou refaites un import.',
}
