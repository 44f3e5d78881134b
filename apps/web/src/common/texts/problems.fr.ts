import { formatWait } from '@orga/ui'
import type { ProblemError } from '../client/problem-error.ts'

/** What to say of a refusal that is nobody’s in particular. */
export const problemTexts: Readonly<Record<string, (problem: ProblemError) => string>> = {
  unreachable: () =>
    'Le service ne répond pas. Rien n’a été perdu\u00A0: vérifiez votre connexion, puis recommencez.',
  not_signed_in: () => 'Vous n’êtes plus connecté. Connectez-vous pour continuer.',
  session_expired: () => 'Votre session a pris fin. Connectez-vous pour continuer.',
  forbidden: () => 'Votre compte ne donne pas accès à cette page.',
  not_found: () => 'Ce que vous cherchez n’existe pas ou n’existe plus.',
  terms_not_accepted: () => 'Les conditions d’utilisation doivent être acceptées avant de continuer.',
  too_many_requests: (problem) =>
    `Trop de demandes ont été envoyées en peu de temps. Réessayez dans ${formatWait(problem.number('seconds'))}.`,
  cross_site_request: () =>
    'La demande semble venir d’un autre site et n’a pas été traitée. Rechargez la page, puis recommencez.',
  invalid_input: () => 'La demande n’a pas été comprise. Rechargez la page, puis recommencez.',
  unexpected_error: (problem) =>
    `Une erreur est survenue de notre côté et votre demande n’a pas abouti. Réessayez dans un instant.${
      problem.requestId
        ? ` Si cela se répète, communiquez ce numéro à l’aide\u00A0: ${problem.requestId}.`
        : ''
    }`,
}
