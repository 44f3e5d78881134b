import { expect, test } from 'vitest'
import { maskEmail } from './mask-email.ts'

test.each([
  ['ce.9999990e@ac-exemple.fr', 'ce.9•••••0e@ac-exemple.fr'],
  ['direction@ecole.exemple.fr', 'dire•••on@ecole.exemple.fr'],
  ['ecole@exemple.fr', 'e••••@exemple.fr'],
  ['a@exemple.fr', 'a•@exemple.fr'],
])('%s is shown as %s', (email, masked) => {
  expect(maskEmail(email)).toBe(masked)
})
