import { formatCount, plural } from '@orga/ui'
import type { ProblemError } from '../../common/client/problem-error.ts'

export const messages = {
  title: 'Parcours',
  campaigns: 'Campagnes',
  create: 'Créer une campagne',
  choose: 'Choisir ce parcours',
  minutes: (minutes: number) => `${formatCount(minutes)}\u00A0minutes environ`,
  skills: (count: number) => plural(count, 'acquis évalué', 'acquis évalués'),
  assessed: 'Ce qui est évalué',
  notAssessed: 'Ce qui ne l’est pas',
  equipment: 'Ce qu’il faut',
  onPhone: (onPhone: number, all: number) =>
    onPhone === all
      ? 'Tous les acquis peuvent être évalués sur un téléphone.'
      : `${formatCount(onPhone)} acquis sur ${formatCount(all)} peuvent être évalués sur un téléphone. Les autres attendent l’élève sur un ordinateur ou une tablette.`,
  topics: 'Les sujets',
  topicsLead:
    'Le test choisit ses questions selon les réponses\u00A0: chaque élève n’en voit qu’une partie, et s’arrête quand le résultat est assez sûr.',
  topic: 'Sujet',
  competence: 'Compétence',
  level: 'Niveau',
  upTo: (level: number) => `jusqu’à ${level}`,
  stages: 'Paliers',
  from: (percent: number) => `à partir de ${formatCount(percent)}\u202F%`,
  badges: 'Résultats thématiques',
}

export const problems: Readonly<Record<string, (problem: ProblemError) => string>> = {
  target_profile_not_found: () =>
    'Ce parcours n’est plus proposé. Choisissez-en un autre dans Créer une campagne.',
}
