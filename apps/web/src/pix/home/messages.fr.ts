import { formatCount, formatDay } from '@orga/ui'
import type { ProblemError } from '../../common/client/problem-error.ts'

export const messages = {
  hello: (firstName: string) => `Bonjour ${firstName}`,
  orga: (brand: string) => `Aller dans ${brand}`,
  campaigns: 'Mes campagnes',
  noCampaign: 'Aucune campagne pour le moment. Si ton professeur t’a donné un code, tape-le ici.',
  code: 'J’ai un code',
  minutes: (minutes: number) => `environ ${formatCount(minutes)}\u00A0minutes`,
  begin: 'Je commence',
  continue: 'Je continue',
  results: 'Voir mes résultats',
  closed: 'Fermée',
  finishedOn: (day: string) => `Terminée le ${formatDay(day)}`,
  states: { to_do: 'À faire', started: 'En cours', finished: 'Terminée' },
  profile: 'Mon profil',
  total: (pix: number, max: number, brand: string) => `${formatCount(pix)} ${brand} sur ${formatCount(max)}`,
  certifiable: 'Tu es certifiable\u00A0: cinq compétences au moins ont atteint le niveau 1.',
  notCertifiable: (missing: number) =>
    `Pour être certifiable, il faut le niveau 1 dans cinq compétences. Il t’en manque encore ${formatCount(missing)}.`,
  tutorials: 'Mes tutoriels',
  train: 'Je m’entraîne',
  trainLead: 'Choisis une compétence. Tes professeurs ne voient pas cet entraînement.',
  level: (level: number) => `Niveau ${level}`,
  towards: (pix: number) => `${pix} sur 8 vers le niveau suivant`,
  progress: (title: string) => `Progression, ${title}`,
  start: 'Commencer',
  goOn: 'Continuer',
  again: 'Reprendre',
  soon: 'Bientôt disponible',
}

export const problems: Readonly<Record<string, (problem: ProblemError) => string>> = {
  competence_not_found: () => 'Cette compétence n’est pas encore disponible.',
  nothing_to_ask: (problem) =>
    problem.text('retryAt')
      ? `Tu as répondu à tout pour l’instant. Tu pourras retenter ce que tu n’as pas réussi à partir du ${formatDay(problem.text('retryAt'))}.`
      : 'Bravo, tu as tout réussi dans cette compétence.',
}
