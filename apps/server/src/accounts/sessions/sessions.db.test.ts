import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createPerson, createPupil, signIn, type TestPerson } from '../../../test/people.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'

const start = new Date('2026-12-01T10:00:00Z')
const setMinutes = (minutes: number): void => service.setNow(new Date(start.getTime() + minutes * 60_000))

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())
beforeEach(() => setMinutes(0))

const get = (url: string, headers: TestPerson['headers']) => service.app.inject({ url, headers })
const post = (url: string, headers: TestPerson['headers']) =>
  service.app.inject({ method: 'POST', url, headers, payload: {} })

test('a pupil who does nothing for 30 minutes is signed out, and told so', async () => {
  const { headers } = await createPupil(service)
  setMinutes(29)
  expect((await get('/api/me/sessions', headers)).statusCode).toBe(200)
  setMinutes(58)
  expect((await get('/api/me/sessions', headers)).statusCode).toBe(200)
  setMinutes(88)
  const refused = await get('/api/me/sessions', headers)
  expect(refused.statusCode).toBe(401)
  expect(refused.json()).toMatchObject({ code: 'session_expired' })
})

test('a person stays signed in for days, prolonged by each visit', async () => {
  const { headers } = await createPerson(service)
  const day = 24 * 60
  for (const minutes of [6 * day, 12 * day, 18 * day]) {
    setMinutes(minutes)
    expect((await get('/api/me/sessions', headers)).statusCode).toBe(200)
  }
  setMinutes(25 * day)
  expect((await get('/api/me/sessions', headers)).json()).toMatchObject({ code: 'session_expired' })
})

test('a session writes that it was seen at most once a minute', async () => {
  const { headers, accountId } = await createPerson(service)
  const lastSeen = async () => {
    const query = service.db.selectFrom('sessions').select('lastSeenAt').where('accountId', '=', accountId)
    return (await query.executeTakeFirstOrThrow()).lastSeenAt
  }
  setMinutes(0.9)
  await get('/api/me', headers)
  expect(await lastSeen()).toEqual(start)
  setMinutes(1.1)
  await get('/api/me', headers)
  expect(await lastSeen()).toEqual(new Date(start.getTime() + 66_000))
})

test('nobody is told as nobody, with or without a stale cookie', async () => {
  expect((await service.app.inject({ url: '/api/me' })).json()).toEqual({ person: null })
  expect((await get('/api/me', { cookie: 'pix_session=stale' })).json()).toEqual({ person: null })
})

test('signing out ends this session alone; everywhere ends all', async () => {
  const { headers, accountId } = await createPerson(service)
  const elsewhere = await signIn(service, accountId)
  const third = await signIn(service, accountId)
  const out = await post('/api/sign-out', headers)
  expect(out.headers['set-cookie']).toMatch(/^pix_session=; .*Expires=Thu, 01 Jan 1970/)
  expect((await get('/api/me', headers)).json()).toEqual({ person: null })
  expect((await get('/api/me', elsewhere)).json()).toMatchObject({ person: { id: accountId } })
  await post('/api/sign-out-everywhere', elsewhere)
  expect((await get('/api/me', third)).json()).toEqual({ person: null })
})

test('the cookie’s secret is not what the database holds', async () => {
  const { headers, accountId } = await createPerson(service)
  const rows = await service.db
    .selectFrom('sessions')
    .select('tokenHash')
    .where('accountId', '=', accountId)
    .execute()
  const stored = rows[0]?.tokenHash.toString('base64url')
  expect(headers.cookie).not.toContain(stored)
  expect((await get('/api/me', { cookie: `pix_session=${stored}` })).json()).toEqual({ person: null })
})
