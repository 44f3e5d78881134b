import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPerson, createPupil, signIn, type TestPerson } from '../../../test/people.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())

const patch = (payload: object, { headers }: TestPerson) =>
  service.app.inject({ method: 'PATCH', url: '/api/me', payload, headers })
const listSessions = async ({ headers }: Pick<TestPerson, 'headers'>) =>
  (await service.app.inject({ url: '/api/me/sessions', headers })).json<{
    sessions: { id: string; device: string; current: boolean }[]
  }>().sessions
const revoke = (id: string | undefined, { headers }: TestPerson) =>
  service.app.inject({ method: 'DELETE', url: `/api/me/sessions/${id}`, headers })

test('a person corrects their names and chooses a language, each alone', async () => {
  const person = await createPerson(service, { firstName: 'Jade', lastName: 'Colin' })
  expect((await patch({ firstName: ' Jade-Marie ' }, person)).json()).toMatchObject({
    person: { firstName: 'Jade-Marie', lastName: 'Colin', locale: 'fr' },
  })
  expect((await patch({ locale: 'en' }, person)).json()).toMatchObject({
    person: { firstName: 'Jade-Marie', locale: 'en' },
  })
  expect((await patch({}, person)).statusCode).toBe(200)
  expect((await patch({ lastName: '' }, person)).json()).toMatchObject({ fields: { lastName: ['required'] } })
})

test('a pupil’s names come from the school; the language is theirs', async () => {
  const pupil = await createPupil(service, { firstName: 'Ilan', lastName: 'Roussel' })
  expect((await patch({ firstName: 'Autre' }, pupil)).json()).toMatchObject({ code: 'names_from_school' })
  expect((await patch({ locale: 'en' }, pupil)).json()).toMatchObject({
    person: {
      firstName: 'Ilan',
      space: 'pupil',
      locale: 'en',
      email: null,
      username: null,
      loginMethods: ['portal'],
      acceptedTerms: ['pupil'],
    },
  })
})

test('how somebody likes to read is kept with the account, and nothing else is taken for it', async () => {
  const pupil = await createPupil(service)
  const me = async () => (await service.app.inject({ url: '/api/me', headers: pupil.headers })).json()
  expect(await me()).toMatchObject({ person: { reading: null } })
  const reading = { size: 140, contrast: 'strong', aloud: true }
  expect((await patch({ reading }, pupil)).statusCode).toBe(200)
  expect(await me()).toMatchObject({ person: { reading: { ...reading, scheme: 'device', ruler: false } } })
  expect((await patch({ reading: { size: 1000 } }, pupil)).json()).toMatchObject({ code: 'invalid_input' })
  expect((await patch({ locale: 'en' }, pupil)).json()).toMatchObject({ person: { reading } })
})

test('a person sees where they are signed in and ends a session from afar', async () => {
  const person = await createPerson(service)
  const elsewhere = { headers: await signIn(service, person.accountId) }
  const sessions = await listSessions(person)
  expect(sessions.map(({ device }) => device)).toEqual(['Firefox sur Linux', 'Firefox sur Linux'])
  expect(sessions.filter(({ current }) => current)).toHaveLength(1)
  const other = sessions.find(({ current }) => !current)
  expect((await revoke(other?.id, person)).json()).toEqual({})
  expect((await revoke(other?.id, person)).json()).toMatchObject({ code: 'session_not_found' })
  expect(await listSessions(person)).toHaveLength(1)
  const refused = await service.app.inject({ url: '/api/me/sessions', headers: elsewhere.headers })
  expect(refused.json()).toMatchObject({ code: 'session_expired' })
})

test('nobody ends the session of another', async () => {
  const [person, other] = [await createPerson(service), await createPerson(service)]
  const [session] = await listSessions(other)
  expect((await revoke(session?.id, person)).statusCode).toBe(404)
  expect(await listSessions(other)).toHaveLength(1)
})

test('asking who one is keeps the cookie alive: days for a person, until the browser closes for a pupil', async () => {
  const cookieFor = async ({ headers }: TestPerson) =>
    (await service.app.inject({ url: '/api/me', headers })).headers['set-cookie']
  expect(await cookieFor(await createPerson(service))).toContain('Max-Age=604800')
  expect(await cookieFor(await createPupil(service))).not.toMatch(/Max-Age|Expires/)
})
