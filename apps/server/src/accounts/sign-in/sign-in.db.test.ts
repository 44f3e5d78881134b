import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createPerson, testPassword } from '../../../test/people.ts'
import { type Answer, post } from '../../../test/requests.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'

const start = new Date('2026-12-01T10:00:00Z')
const setSeconds = (seconds: number): void => service.setNow(new Date(start.getTime() + seconds * 1000))

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())
beforeEach(() => setSeconds(0))

const signIn = (identifier: string, password: string = testPassword, headers: object = {}): Promise<Answer> =>
  post(service, '/api/sign-in', { identifier, password }, headers)

async function fail(identifier: string, times: number): Promise<unknown[]> {
  const outcomes = []
  for (let time = 0; time < times; time++) outcomes.push(outcomeOf(await signIn(identifier, 'Faux2026')))
  return outcomes
}

function outcomeOf(answer: Answer): unknown {
  const { code, details } = answer.json<{ code?: string; details?: object }>()
  return code ? { code, ...details } : 'signed in'
}

const wrong = (attemptsLeft?: number) => ({
  code: 'wrong_credentials',
  ...(attemptsLeft === undefined ? {} : { attemptsLeft }),
})
const nineFailures = [wrong(), wrong(), wrong(), wrong(), ...[5, 4, 3, 2, 1].map(wrong)]

test('people sign in by e-mail or user name, in any case', async () => {
  await createPerson(service, { email: 'ines.vasseur@exemple.fr', username: 'ines.vasseur0412' })
  for (const identifier of ['ines.vasseur@exemple.fr', 'Ines.Vasseur@Exemple.FR ', 'Ines.Vasseur0412'])
    expect((await signIn(identifier)).json()).toEqual({})
})

test('signing in gives a cookie that scripts and other sites cannot use', async () => {
  const { email, accountId } = await createPerson(service)
  const answer = await signIn(email)
  expect(answer.headers['set-cookie']).toMatch(
    /^pix_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
  )
  const me = await service.app.inject({ url: '/api/me', cookies: { pix_session: answer.session } })
  expect(me.json()).toMatchObject({ person: { id: accountId } })
})

test('signing in ends the session that this browser had', async () => {
  const { headers } = await createPerson(service)
  const { email } = await createPerson(service)
  await signIn(email, testPassword, headers)
  expect((await service.app.inject({ url: '/api/me', headers })).json()).toEqual({ person: null })
})

test('an unknown address, an unknown name and a wrong password are answered alike', async () => {
  const { email } = await createPerson(service)
  for (const identifier of [email, 'inconnue@exemple.fr', 'inconnue'])
    expect(await fail(identifier, 9)).toEqual(nineFailures)
})

test.each(['known', 'unknown'])(
  'ten failures close a %s account for 2 minutes, twenty for 4',
  async (kind) => {
    const { email } = await createPerson(service)
    const identifier = kind === 'known' ? email : 'fantome@exemple.fr'
    expect(await fail(identifier, 11)).toEqual([
      ...nineFailures,
      { code: 'account_locked', seconds: 120 },
      { code: 'account_locked', seconds: 120 },
    ])
    setSeconds(119)
    expect(outcomeOf(await signIn(identifier))).toEqual({ code: 'account_locked', seconds: 1 })
    setSeconds(120)
    expect(await fail(identifier, 10)).toEqual([...nineFailures, { code: 'account_locked', seconds: 240 }])
    setSeconds(120 + 240)
    expect(await fail(identifier, 10)).toEqual([...nineFailures, { code: 'account_blocked' }])
    setSeconds(30 * 24 * 3600)
    expect(outcomeOf(await signIn(identifier))).toEqual({ code: 'account_blocked' })
  },
)

test('once the wait is over, the right password opens the account and forgets the failures', async () => {
  const { email } = await createPerson(service)
  await fail(email, 10)
  setSeconds(121)
  expect(outcomeOf(await signIn(email))).toBe('signed in')
  expect(await fail(email, 9)).toEqual(nineFailures)
})

test('failures under the e-mail and under the user name add up', async () => {
  const { email } = await createPerson(service, { username: 'noe.lambert' })
  await fail(email, 5)
  expect(await fail('noe.lambert', 5)).toEqual([
    ...[4, 3, 2, 1].map(wrong),
    { code: 'account_locked', seconds: 120 },
  ])
})

test('guesses sent all at once get no more tries than one after the other', async () => {
  const { email } = await createPerson(service)
  const guesses = await Promise.all(Array.from({ length: 25 }, () => signIn(email, 'Faux2026')))
  const tried = guesses.map(outcomeOf).filter((outcome) => JSON.stringify(outcome).includes('wrong'))
  expect(tried).toHaveLength(9)
  expect(outcomeOf(await signIn(email))).toMatchObject({ code: 'account_locked' })
})

test('a class behind one address signs in all at once', async () => {
  const people = []
  for (let count = 0; count < 35; count++) people.push(await createPerson(service))
  const answers = await Promise.all(people.map(({ email }) => signIn(email)))
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(people.map(() => 200))
})

test('one identifier may not be tried without end', async () => {
  const { email } = await createPerson(service)
  for (let time = 0; time < 60; time++) expect((await signIn(email)).statusCode).toBe(200)
  const refused = await signIn(email)
  expect(refused.statusCode).toBe(429)
  expect(refused.headers['retry-after']).toBe('300')
})

test('failures and locks are in the audit trail, without an identifier', async () => {
  const { email, accountId } = await createPerson(service)
  await fail(email, 10)
  const query = service.db
    .selectFrom('auditEvents')
    .select(['action', 'details'])
    .where('accountId', '=', accountId)
    .orderBy('id')
  const events = await query.execute()
  expect(events).toHaveLength(10)
  expect(events[0]).toEqual({ action: 'sign_in_failed', details: { attempt: 1 } })
  expect(events[9]).toEqual({ action: 'account_locked', details: { attempt: 10 } })
})

test('a change asked for by another site is refused', async () => {
  const { email } = await createPerson(service)
  const refused = await signIn(email, testPassword, { origin: 'https://ailleurs.example' })
  expect(refused.json()).toMatchObject({ code: 'cross_site_request' })
})

test('nothing of what people type is logged', () => {
  expect(service.logged.join('\n')).not.toMatch(/@exemple\.fr|Tilleul2026|Faux2026|vasseur|pix_session/i)
})
