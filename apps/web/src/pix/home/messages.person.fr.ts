import { formatCount, formatDay } from '@orga/ui'
import * as pupil from './messages.fr.ts'

/** What differs for the owner of an account: “vous”. */
export const messages: typeof pupil.messages = {
  ...pupil.messages,
  noCampaign: 'Aucune campagne pour le moment. Si vous avez reçu un code, saisissez-le ici.',
  certifiable: 'Vous êtes certifiable\u00A0: cinq compétences au moins ont atteint le niveau 1.',
  notCertifiable: (missing) =>
    `Pour être certifiable, il faut le niveau 1 dans cinq compétences. Il vous en manque encore ${formatCount(missing)}.`,
  trainLead: 'Choisissez une compétence. Personne d’autre que vous ne voit cet entraînement.',
}

export const problems: typeof pupil.problems = {
  ...pupil.problems,
  nothing_to_ask: (problem) =>
    problem.text('retryAt')
      ? `Vous avez répondu à tout pour l’instant. Vous pourrez retenter ce que vous n’avez pas réussi à partir du ${formatDay(problem.text('retryAt'))}.`
      : 'Vous avez tout réussi dans cette compétence.',
}
