import type { messages as french } from './messages.fr.ts'

export const messages: typeof french = {
  title: 'Signing in through the school portal did not work',
  again: 'Try the school portal again',
  otherWay: 'Sign in another way',
  staff: 'For staff',
  staffText: (email) =>
    `If several pupils see this page, tell whoever looks after the portal, or write to ${email} with the exact time.`,
  reasons: {
    unavailable: 'No portal is connected to this service. Ask your teacher how to sign in.',
    refused:
      'The message sent by your portal could not be accepted. Go back to your portal and begin again. If it happens again, tell your teacher: it is not your fault.',
    expired:
      'Signing in took too long, was used already, or began in another browser. You only have to begin again.',
    declined:
      'Your portal did not sign you in. Go back to it, check that you are signed in there, then begin again.',
    names_missing:
      'Your portal did not say who you are: your first or last name is missing. Tell your teacher: this is set in the portal.',
    unexpected_error:
      'Something went wrong on our side. Wait a moment, then begin again. It is not your fault.',
    too_many_requests: 'Many pupils are signing in at the same time. Wait a minute, then begin again.',
  },
}
