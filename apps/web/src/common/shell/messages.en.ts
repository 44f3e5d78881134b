import type { messages as french } from './messages.fr.ts'

export const messages: typeof french = {
  demo: 'demonstration',
  demoNote: 'Schools, pupils and messages are invented.',
  mailbox: 'Mailbox',
  portal: 'School portal',
  offline: 'The connection is cut. Nothing can be read or sent before it is back.',
  signIn: 'Sign in',
  signUp: 'Sign up',
  myAccount: 'My account',
  helpHead: 'Help for head teachers',
  helpTeacher: 'Help for teachers',
  helpPupil: 'Help for pupils',
  terms: 'Terms of use',
  privacy: 'Privacy',
  accessibility: 'Accessibility: not compliant',
  source: 'Source code',
  language: 'Français',
  footer: 'Help and information',
  account: 'Account',
}
