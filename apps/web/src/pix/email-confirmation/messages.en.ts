import type { messages as french } from './messages.fr.ts'

export const messages: typeof french = {
  title: 'Confirm your e-mail address',
  lead: 'This is the last step: your account will be opened and you will be signed in.',
  submit: 'Confirm my address',
  failed: 'This link cannot be used',
  invalid:
    'It is incomplete, was used already, or was replaced by a later one. If you have confirmed your address already, sign in.',
  expired: 'It was more than 3 days old. Sign in with your password: another link will be sent to you.',
  signIn: 'Sign in',
  signUp: 'Sign up again',
}
