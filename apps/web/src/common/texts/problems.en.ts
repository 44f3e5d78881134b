import { formatWait } from '@orga/ui'
import type { problemTexts as french } from './problems.fr.ts'

export const problemTexts: typeof french = {
  unreachable: () => 'The service does not answer. Nothing was lost: check your connection, then try again.',
  not_signed_in: () => 'You are no longer signed in. Sign in to go on.',
  session_expired: () => 'Your session has ended. Sign in to go on.',
  forbidden: () => 'Your account does not give access to this page.',
  not_found: () => 'What you are looking for does not exist, or no longer exists.',
  terms_not_accepted: () => 'The terms of use must be accepted first.',
  too_many_requests: (problem) =>
    `Too many requests were sent in a short time. Try again in ${formatWait(problem.number('seconds'), 'en')}.`,
  cross_site_request: () =>
    'The request seems to come from another site and was not handled. Reload the page, then try again.',
  invalid_input: () => 'The request was not understood. Reload the page, then try again.',
  unexpected_error: (problem) =>
    `Something went wrong on our side and your request was not completed. Try again in a moment.${
      problem.requestId
        ? ` If it happens again, give this number to the help desk: ${problem.requestId}.`
        : ''
    }`,
}
