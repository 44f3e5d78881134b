import { emailFaults, newPasswordFaults } from '../../common/texts/person-fields.en.ts'
import type { messages as french } from './messages.fr.ts'

export const messages: typeof french = {
  ask: {
    title: 'Forgotten password',
    lead: 'Enter the address of your account: a link to choose another password will be sent to it.',
    submit: 'Send the link',
    pupils: 'A pupil with a user name and no e-mail address? Ask your teacher for a new password.',
    sentTitle: 'Look into your mailbox',
    sent: (email) =>
      `If there is an account with the address ${email}, a message was just sent to it. Its link is valid for 1 hour and serves once.`,
    missing: 'Nothing received after a few minutes? Look among the unwanted messages, or check the address.',
    another: 'Try another address',
    fields: {
      email: {
        label: 'E-mail address',
        required: 'enter the address of your account.',
        ...emailFaults,
      },
    },
  },
  choose: {
    title: 'Choose another password',
    lead: 'Your other sessions will be closed and you will be signed in here.',
    submit: 'Save this password',
    failed: 'This link cannot be used',
    invalid: 'It is incomplete, was used already, or was replaced by a later one.',
    expired: 'It was more than one hour old.',
    again: 'Ask for another link',
    fields: {
      password: {
        label: 'New password',
        ...newPasswordFaults,
      },
    },
  },
}
