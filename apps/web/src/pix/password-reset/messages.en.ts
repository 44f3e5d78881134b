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
        malformed: 'this address is not complete. It should look like name@example.org.',
        too_long: 'this address is too long.',
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
        weak: 'at least one of the rules listed under the field is not met.',
        too_long: 'no more than 200 characters.',
      },
    },
  },
}
