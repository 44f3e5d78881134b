import { formatWait } from '@orga/ui'
import type { messages as french } from './messages.fr.ts'

export const messages: typeof french = {
  title: 'Sign in',
  or: 'or',
  signUp: 'sign up',
  expired: {
    title: 'Your session has ended',
    text: 'On a shared computer, this protects you. Sign in to go on where you were.',
  },
  needed: 'Sign in to open this page.',
  compulsory: 'Fields marked with a star (*) are compulsory.',
  submit: 'Sign me in',
  forgotten: 'Forgotten your password?',
  identifierHint: 'The address of your account, or the user name given by your school.',
  fields: {
    identifier: {
      label: 'E-mail address or user name',
      required: 'enter your e-mail address or your user name.',
      too_long: 'no more than 254 characters.',
    },
    password: {
      label: 'Password',
      required: 'enter your password.',
      too_long: 'no more than 200 characters.',
    },
  },
  portal: {
    title: 'Pupils',
    text: 'You come through your school’s portal? There is no password to type here.',
    link: 'Go through the school portal',
  },
  problems: {
    wrong: 'The address or user name does not go with this password. Check both, then try again.',
    attemptsLeft: (left) =>
      left === 1
        ? ' One more mistake, and the account will be closed for a while.'
        : ` ${left} tries are left before the account is closed for a while.`,
    locked: (seconds) =>
      `Too many wrong passwords were tried. The account is closed for ${formatWait(seconds, 'en')}. Wait, then try again, or choose another password.`,
    blocked:
      'Too many wrong passwords were tried. The account stays closed until you choose another password.',
    blockedPupil: 'Pupils ask their teacher for a new password.',
    notConfirmed:
      'The password is right, but your address is not confirmed yet. A message was just sent to it: follow its link to sign in.',
    reset: 'Choose another password',
  },
}
