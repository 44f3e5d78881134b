import type * as french from './person-fields.fr.ts'

export const nameFields: typeof french.nameFields = {
  firstName: {
    label: 'First name',
    required: 'enter your first name.',
    too_long: 'no more than 100 characters.',
  },
  lastName: {
    label: 'Last name',
    required: 'enter your last name.',
    too_long: 'no more than 100 characters.',
  },
}

export const emailFaults: typeof french.emailFaults = {
  malformed: 'this address is not complete. It should look like name@example.org.',
  too_long: 'this address is too long.',
}

export const newPasswordFaults: typeof french.newPasswordFaults = {
  weak: 'at least one of the rules listed under the field is not met.',
  too_long: 'no more than 200 characters.',
}
