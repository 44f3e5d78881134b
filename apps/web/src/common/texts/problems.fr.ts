import { formatWait } from '@orga/ui'
import type { ProblemError } from '../client/problem-error.ts'

/** What to say of a refusal that is nobody’s in particular: to staff and to pupils, so neither “vous” nor “tu”. */
export const problemTexts: Readonly<Record<string, (problem: ProblemError) => string>> = {
  unreachable: () =>
    'Le service ne répond pas. Rien n’a été perdu\u00A0: il faut vérifier la connexion, puis recommencer.',
  not_signed_in: () => 'Il faut se connecter pour continuer.',
  session_expired: () => 'La session a pris fin. Il faut se connecter pour continuer.',
  forbidden: () => 'Votre compte ne donne pas accès à cette page.',
  not_found: () => 'Ce qui est demandé n’existe pas ou n’existe plus.',
  terms_not_accepted: () => 'Les conditions d’utilisation doivent être acceptées avant de continuer.',
  too_many_requests: (problem) =>
    `Trop de demandes ont été envoyées en peu de temps. Il faut attendre ${formatWait(problem.number('seconds'))}, puis recommencer.`,
  cross_site_request: () =>
    'La demande semble venir d’un autre site et n’a pas été traitée. Il faut recharger la page, puis recommencer.',
  invalid_input: () => 'La demande n’a pas été comprise. Il faut recharger la page, puis recommencer.',
  unexpected_error: (problem) =>
    `Une erreur est survenue de notre côté et la demande n’a pas abouti. Il faut attendre un instant, puis recommencer.${
      problem.requestId ? ` Si cela se répète, ce numéro servira à l’aide\u00A0: ${problem.requestId}.` : ''
    }`,
}
