import { expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { emailChangedLetter, emailCodeLetter, emailTakenLetter } from './email/email-letters.ts'
import { passwordChangedLetter, passwordResetLetter } from './passwords/password-letters.ts'
import { accountExistsLetter, confirmationLetter } from './sign-up/sign-up-letters.ts'

const config = readConfig({ PUBLIC_URL: 'https://compas.example', PIX_BRAND_NAME: 'Compas' })
const email = 'lison.aubert@exemple.fr'
const letters = [
  confirmationLetter(config, { email, token: 'secret' }),
  accountExistsLetter(config, email),
  passwordResetLetter(config, { email, token: 'secret' }),
  passwordChangedLetter(config, email),
  emailCodeLetter(config, { email, code: '042042' }),
  emailTakenLetter(config, email),
  emailChangedLetter(config, email),
]

test.each(letters)('“$subject” is typeset as French is, and speaks of this installation alone', (letter) => {
  const { to, subject, paragraphs, action, footnote = '' } = letter
  const text = [subject, ...paragraphs, action?.label ?? '', footnote].join('\n')
  expect(to).toBe(email)
  expect(subject).toContain('Compas')
  expect(text).not.toMatch(/\bPix\b/)
  expect(text).not.toMatch(/ [:;!?»]|« |'|!/)
  expect(action?.url ?? 'https://compas.example/').toMatch(/^https:\/\/compas\.example\//)
})
