import { emailFaults, nameFields, newPasswordFaults } from '../../common/texts/person-fields.en.ts'
import type { messages as french } from './messages.fr.ts'

export const messages: typeof french = {
  title: 'Sign up',
  or: 'or',
  signIn: 'sign in to your account',
  compulsory: 'Fields marked with a star (*) are compulsory.',
  submit: 'Sign me up',
  terms: { before: 'I accept the ', link: (brand) => `terms of use of ${brand}`, newTab: ' (new tab)' },
  emailHint: 'e.g. name@example.org',
  fields: {
    ...nameFields,
    email: {
      label: 'E-mail address',
      required: 'enter your address, such as name@example.org.',
      ...emailFaults,
    },
    password: {
      label: 'Password',
      ...newPasswordFaults,
    },
    termsAccepted: { label: 'Terms of use', other: 'read them, then tick the box to accept them.' },
  },
  sent: {
    title: 'A message is waiting for you',
    lead: 'You are almost signed up.',
    to: (email) => `A message was sent to ${email}.`,
    toNobody: 'A message was sent to the address that you gave.',
    open: 'Open it and follow its link to confirm your address. The link is valid for 3 days.',
    missing: 'Nothing received?',
    spam: 'Look among the unwanted messages.',
    wait: 'Wait a few minutes: some mail services are slow.',
    wrong: 'Check the address. If it is wrong, ',
    again: 'sign up again',
    existing:
      'If there is an account with this address already, the message says so and helps you to sign in.',
  },
}
