import { emailFaults, nameFields, newPasswordFaults } from '../../common/texts/person-fields.en.ts'
import type { messages as french } from './messages.fr.ts'

export const messages: typeof french = {
  title: 'My account',
  cancel: 'Cancel',
  names: {
    title: 'Identity',
    submit: 'Save',
    done: 'Your names are saved.',
    fromSchool: 'Your school gave these names. If they are wrong, tell your teacher.',
    username: 'User name',
    fields: nameFields,
  },
  email: {
    title: 'E-mail address',
    change: 'Change the address',
    ask: 'Receive a code',
    askHint: 'A code of 6 digits will be sent to this address.',
    sent: (email) =>
      `A code was sent to ${email}. It is valid for 1 hour. Nothing received? Look among the unwanted messages.`,
    confirm: 'Confirm this address',
    otherAddress: 'Enter another address',
    done: (email) => `Your address is now ${email}.`,
    wrongPassword: 'This is not the password of your account. Check it, then try again.',
    codeWrong: 'This is not the right code. Copy the 6 digits of the last message received.',
    codeExpired: 'This code can no longer be used. Ask for another one.',
    fields: {
      email: {
        label: 'New e-mail address',
        required: 'enter the new address.',
        ...emailFaults,
      },
      password: {
        label: 'Your password',
        required: 'enter your password, to make sure that it is you.',
        other: 'this password is too long.',
      },
    },
    codeFields: {
      code: { label: 'Code received', malformed: 'the code has 6 digits.', other: 'the code has 6 digits.' },
    },
  },
  password: {
    title: 'Password',
    change: 'Change the password',
    submit: 'Save this password',
    done: 'Your password is changed. Your other sessions are closed.',
    wrongPassword: 'The current password is not right. Check it, then try again.',
    fields: {
      currentPassword: {
        label: 'Current password',
        required: 'enter your current password.',
        other: 'this password is too long.',
      },
      newPassword: {
        label: 'New password',
        ...newPasswordFaults,
      },
    },
  },
  language: {
    title: 'Language',
    label: 'Language of the pages',
    note: 'The pages for pupils and those of Pix Orga exist in French only.',
  },
  sessions: {
    title: 'Devices signed in',
    lead: {
      person: 'You do not know one of them? Sign it out, then change your password.',
      pupil: 'You do not know one of them? Sign it out, then tell your teacher.',
    },
    current: 'This device',
    since: (moment) => `Signed in since ${moment}`,
    lastSeen: (moment) => `Last active on ${moment}`,
    revoke: 'Sign out',
    revokeName: (device) => `Sign ${device} out`,
    revoked: (device) => `${device} is signed out.`,
    gone: 'This device was signed out already.',
    everywhere: 'Sign out everywhere',
    everywhereQuestion: 'Sign out on all devices?',
    everywhereText: 'All your sessions end, this one too. You will have to sign in again.',
  },
}
