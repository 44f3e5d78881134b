import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createPerson, createPupil, signIn as openElsewhere, testPassword } from '../../../test/people.ts'
import { type Answer, post, tokenOf } from '../../../test/requests.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'

const start = new Date('2026-12-01T10:00:00Z')
const setMinutes = (minutes: number): void => service.setNow(new Date(start.getTime() + minutes * 60_000))

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())
beforeEach(async () => {
  setMinutes(0)
  await service.readLetters()
})

const newPassword = 'Marronnier2027'
const signIn = (identifier: string, password: string): Promise<Answer> =>
  post(service, '/api/sign-in', { identifier, password })
const askReset = (email: string): Promise<Answer> => post(service, '/api/password-resets', { email })
const useReset = (token: string): Promise<Answer> =>
  post(service, '/api/password-resets/use', { token, password: newPassword })
const isSignedIn = async (headers: { cookie: string }): Promise<boolean> =>
  (await service.app.inject({ url: '/api/me/sessions', headers })).statusCode === 200

test('the link resets the password, ends all sessions, signs in here and tells the owner', async () => {
  const { email, headers } = await createPerson(service)
  expect((await askReset(email.toUpperCase())).json()).toEqual({})
  const [letter] = await service.readLetters()
  expect(letter).toMatchObject({ to: email, subject: 'Choisissez un nouveau mot de passe pour Pix' })
  const answer = await useReset(tokenOf(letter))
  expect(answer.json()).toEqual({})
  expect(await isSignedIn({ cookie: `pix_session=${answer.session}` })).toBe(true)
  expect(await isSignedIn(headers)).toBe(false)
  expect((await signIn(email, testPassword)).json()).toMatchObject({ code: 'wrong_credentials' })
  expect((await signIn(email, newPassword)).statusCode).toBe(200)
  const told = await service.readLetters()
  expect(told.map(({ to, subject }) => [to, subject])).toEqual([
    [email, 'Votre mot de passe Pix a été changé'],
  ])
})

test('an unknown address is answered alike and gets no letter', async () => {
  const { email } = await createPerson(service)
  const [known, unknown] = [await askReset(email), await askReset('personne@exemple.fr')]
  expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body])
  expect((await service.readLetters()).map(({ to }) => to)).toEqual([email])
})

test('a reset link serves once, and using one ends the others', async () => {
  const { email } = await createPerson(service)
  await askReset(email)
  await askReset(email)
  const [first, second] = await service.readLetters()
  const both = await Promise.all([useReset(tokenOf(first)), useReset(tokenOf(first))])
  expect(both.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1)
  expect((await useReset(tokenOf(first))).json()).toMatchObject({ code: 'link_invalid' })
  expect((await useReset(tokenOf(second))).json()).toMatchObject({ code: 'link_invalid' })
})

test('a reset link lives one hour', async () => {
  const { email } = await createPerson(service)
  await askReset(email)
  const [letter] = await service.readLetters()
  setMinutes(60)
  expect((await useReset(tokenOf(letter))).json()).toMatchObject({ code: 'link_expired' })
  expect((await signIn(email, testPassword)).statusCode).toBe(200)
})

test('a confirmation link does not reset a password', async () => {
  await post(service, '/api/sign-up', {
    firstName: 'Lou',
    lastName: 'Perrin',
    email: 'lou.perrin@exemple.fr',
    password: testPassword,
    termsAccepted: true,
  })
  const [letter] = await service.readLetters()
  expect((await useReset(tokenOf(letter))).json()).toMatchObject({ code: 'link_invalid' })
})

test('a reset lifts the block after thirty failures', async () => {
  const { email } = await createPerson(service)
  for (const minutes of [0, 3, 8]) {
    setMinutes(minutes)
    for (let time = 0; time < 10; time++) await signIn(email, 'Faux2026')
  }
  setMinutes(60)
  expect((await signIn(email, testPassword)).json()).toMatchObject({ code: 'account_blocked' })
  await askReset(email)
  const [letter] = await service.readLetters()
  await useReset(tokenOf(letter))
  expect((await signIn(email, newPassword)).statusCode).toBe(200)
})

test('a weak password is refused and leaves the link for another try', async () => {
  const { email } = await createPerson(service)
  await askReset(email)
  const [letter] = await service.readLetters()
  const token = tokenOf(letter)
  const refused = await post(service, '/api/password-resets/use', { token, password: 'tropfaible' })
  expect(refused.json()).toMatchObject({ code: 'invalid_input', fields: { password: ['weak'] } })
  expect((await useReset(token)).statusCode).toBe(200)
})

test('an address may ask for a reset five times an hour, known or not', async () => {
  const { email } = await createPerson(service)
  for (const address of [email, 'nulle.part@exemple.fr']) {
    for (let time = 0; time < 5; time++) expect((await askReset(address)).statusCode).toBe(200)
    expect((await askReset(address)).json()).toMatchObject({ code: 'too_many_requests' })
  }
})

test('changing the password ends the other sessions, not this one, and tells the owner', async () => {
  const { email, headers, accountId } = await createPerson(service)
  const elsewhere = await openElsewhere(service, accountId)
  const passwords = { currentPassword: testPassword, newPassword }
  expect((await post(service, '/api/me/password', passwords, headers)).json()).toEqual({})
  expect(await isSignedIn(headers)).toBe(true)
  expect(await isSignedIn(elsewhere)).toBe(false)
  expect((await signIn(email, newPassword)).statusCode).toBe(200)
  expect((await service.readLetters()).map(({ to }) => to)).toEqual([email])
})

test('changing the password asks for the current one, a few times only', async () => {
  const { headers } = await createPerson(service)
  const change = (): Promise<Answer> =>
    post(service, '/api/me/password', { currentPassword: 'Faux2026', newPassword }, headers)
  for (let time = 0; time < 10; time++)
    expect((await change()).json()).toMatchObject({ code: 'wrong_password' })
  expect((await change()).json()).toMatchObject({ code: 'too_many_requests' })
})

test('a pupil of the portal has no password to change', async () => {
  const { headers } = await createPupil(service)
  const passwords = { currentPassword: testPassword, newPassword }
  expect((await post(service, '/api/me/password', passwords, headers)).json()).toMatchObject({
    code: 'no_password',
  })
})

test('each change of a password is in the audit trail', async () => {
  const { email, headers, accountId } = await createPerson(service)
  await post(service, '/api/me/password', { currentPassword: testPassword, newPassword }, headers)
  await askReset(email)
  const letters = await service.readLetters()
  await useReset(tokenOf(letters.find(({ action }) => action?.url.includes('#'))))
  const events = await service.db
    .selectFrom('auditEvents')
    .select('action')
    .where('accountId', '=', accountId)
    .orderBy('id')
    .execute()
  expect(events.map(({ action }) => action)).toEqual([
    'password_changed',
    'password_reset_requested',
    'password_reset',
  ])
})

test('neither a password, a link nor an address is logged', () => {
  expect(service.logged.join('\n')).not.toMatch(/@exemple\.fr|Tilleul2026|Marronnier2027|mot-de-passe#/i)
})
