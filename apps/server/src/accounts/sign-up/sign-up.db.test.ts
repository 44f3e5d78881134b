import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createPerson } from '../../../test/people.ts'
import { type Answer, post, tokenOf } from '../../../test/requests.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'

const start = new Date('2026-12-01T10:00:00Z')
const hours = (count: number): Date => new Date(start.getTime() + count * 3600_000)

let service: TestApp
beforeAll(async () => {
  service = await startTestApp({ PUBLIC_URL: 'https://pix.exemple.fr' })
})
afterAll(() => service.close())
beforeEach(() => service.setNow(start))

const password = 'Tilleul2026'
const signUp = (email: string, more: object = {}): Promise<Answer> =>
  post(service, '/api/sign-up', {
    firstName: 'Maëlle',
    lastName: 'Ferrand',
    email,
    password,
    termsAccepted: true,
    ...more,
  })
const signIn = (identifier: string, given = password): Promise<Answer> =>
  post(service, '/api/sign-in', { identifier, password: given })
const confirm = (token: string): Promise<Answer> => post(service, '/api/email-confirmations', { token })

test('who signs up confirms the address by the mailed link, and is signed in where they came from', async () => {
  const answer = await signUp(' Maelle.Ferrand@exemple.fr ', { returnTo: '/orga/invitation/abc' })
  expect(answer.json()).toEqual({})
  const [letter] = await service.readLetters()
  expect(letter?.to).toBe('maelle.ferrand@exemple.fr')
  expect(letter?.action?.url).toMatch(/^https:\/\/pix\.exemple\.fr\/confirmation#.{43}$/)
  expect(JSON.stringify(letter)).not.toContain('Maëlle')
  const confirmed = await confirm(tokenOf(letter))
  expect(confirmed.json()).toEqual({ returnTo: '/orga/invitation/abc' })
  expect(confirmed.headers['set-cookie']).toMatch(
    /; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
  const me = await service.app.inject({ url: '/api/me', cookies: { pix_session: confirmed.session } })
  expect(me.json()).toMatchObject({
    person: {
      firstName: 'Maëlle',
      lastName: 'Ferrand',
      space: 'person',
      locale: 'fr',
      email: 'maelle.ferrand@exemple.fr',
      loginMethods: ['email'],
      acceptedTerms: ['pix'],
    },
  })
})

test('an address known, unknown or not confirmed yet is answered alike', async () => {
  const { email } = await createPerson(service)
  const answers = [
    await signUp(email),
    await signUp('inconnue@exemple.fr'),
    await signUp('inconnue@exemple.fr'),
  ]
  for (const { statusCode, body } of answers) expect([statusCode, body]).toEqual([200, '{}'])
  await service.readLetters()
})

test('a known address gets a letter that says so, and its account stays as it is', async () => {
  const { email } = await createPerson(service, { password: 'Ancien2025' })
  await signUp(email)
  const letters = await service.readLetters()
  expect(letters.map(({ to, subject }) => [to, subject])).toEqual([[email, 'Vous avez déjà un compte Pix']])
  expect(letters[0]?.action?.url).toBe('https://pix.exemple.fr/connexion')
  expect(letters[0]?.paragraphs.join()).toContain('https://pix.exemple.fr/mot-de-passe-oublie')
  expect((await signIn(email)).json()).toMatchObject({ code: 'wrong_credentials' })
  expect((await signIn(email, 'Ancien2025')).statusCode).toBe(200)
})

test('signing up again before confirming replaces the first try, and only the newest link serves', async () => {
  await signUp('deux.fois@exemple.fr', { firstName: 'Ancienne' })
  const [first] = await service.readLetters()
  await signUp('deux.fois@exemple.fr', { firstName: 'Nouvelle', password: 'Nouveau2026' })
  const [second] = await service.readLetters()
  expect((await confirm(tokenOf(first))).json()).toMatchObject({ code: 'link_invalid' })
  expect((await confirm(tokenOf(second))).statusCode).toBe(200)
  expect((await signIn('deux.fois@exemple.fr')).json()).toMatchObject({ code: 'wrong_credentials' })
  expect((await signIn('deux.fois@exemple.fr', 'Nouveau2026')).statusCode).toBe(200)
})

test('two sign-ups at the same moment leave one account', async () => {
  const answers = await Promise.all([signUp('course@exemple.fr'), signUp('course@exemple.fr')])
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200])
  const letters = await service.readLetters()
  expect(letters).toHaveLength(2)
  const outcomes = [await confirm(tokenOf(letters[0])), await confirm(tokenOf(letters[1]))]
  expect(outcomes.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1)
})

test('a confirmation link serves once and lives three days', async () => {
  await signUp('une.fois@exemple.fr')
  const [once] = await service.readLetters()
  await signUp('trop.tard@exemple.fr')
  const [late] = await service.readLetters()
  service.setNow(hours(71))
  expect((await confirm(tokenOf(once))).statusCode).toBe(200)
  expect((await confirm(tokenOf(once))).json()).toMatchObject({ code: 'link_invalid' })
  service.setNow(hours(72))
  expect((await confirm(tokenOf(late))).json()).toMatchObject({ code: 'link_expired' })
  expect((await confirm('unknown')).json()).toMatchObject({ code: 'link_invalid' })
})

test('signing in before confirming is refused and mails the link again, a few times an hour', async () => {
  await signUp('presque@exemple.fr')
  const [first] = await service.readLetters()
  for (let time = 0; time < 7; time++)
    expect((await signIn('presque@exemple.fr')).json()).toMatchObject({ code: 'email_not_confirmed' })
  expect((await signIn('presque@exemple.fr', 'Faux2026')).json()).toMatchObject({ code: 'wrong_credentials' })
  expect(await service.readLetters()).toHaveLength(5)
  expect((await confirm(tokenOf(first))).statusCode).toBe(200)
  expect((await signIn('presque@exemple.fr')).statusCode).toBe(200)
})

test('each field says what is wrong with it', async () => {
  const wrong = await signUp('pas une adresse', { firstName: ' ', password: 'court', termsAccepted: false })
  expect(wrong.json()).toMatchObject({
    code: 'invalid_input',
    fields: {
      firstName: ['required'],
      email: ['malformed'],
      password: ['weak'],
      termsAccepted: ['required'],
    },
  })
})

test('a page elsewhere to return to is dropped', async () => {
  await signUp('ailleurs@exemple.fr', { returnTo: 'https://ailleurs.example/' })
  const [letter] = await service.readLetters()
  expect((await confirm(tokenOf(letter))).json()).toEqual({ returnTo: null })
})

test('one address can be signed up a few times an hour, known or not', async () => {
  const { email } = await createPerson(service)
  for (const address of [email, 'souvent@exemple.fr']) {
    for (let time = 0; time < 5; time++) expect((await signUp(address)).statusCode).toBe(200)
    const refused = await signUp(address)
    expect(refused.json()).toMatchObject({ code: 'too_many_requests', details: { seconds: 3600 } })
    expect(refused.headers['retry-after']).toBe('3600')
  }
})

test('nothing of what people type is logged', () => {
  const logged = service.logged.join('\n')
  expect(logged).not.toMatch(/@exemple\.fr|Tilleul2026|Nouveau2026|Ferrand|confirmation#/)
})
