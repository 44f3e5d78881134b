import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPerson, createPupil, type TestPerson } from '../../../test/people.ts'
import { post } from '../../../test/requests.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'
import { hasAcceptedTerms } from './acceptances.ts'
import { termsInForce } from './terms-in-force.ts'

let service: TestApp
beforeAll(async () => {
  service = await startTestApp({ PIX_BRAND_NAME: 'Compas', PIX_HELP_EMAIL: 'aide@compas.example' })
})
afterAll(() => service.close())

const read = (document: string, headers: TestPerson['headers'] | object = {}) =>
  service.app.inject({ url: `/api/terms/${document}`, headers: { ...headers } })
const accept = (document: string, version: string, { headers }: TestPerson) =>
  post(service, `/api/terms/${document}/acceptance`, { version }, headers)

test.each(['pix', 'pix-orga', 'pupil'])(
  'the terms %s can be read by all, in this installation’s words',
  async (document) => {
    const answer = await read(document)
    expect(answer.json()).toMatchObject({ document, version: '2026-11-23', updated: false })
    const { title, text } = answer.json<{ title: string; text: object[] }>()
    const written = title + JSON.stringify(text)
    expect(written).toMatch(/Compas|Pix Orga/)
    expect(written).not.toMatch(/\{\w/)
  },
)

test('who accepts the version in force has accepted it, once and for all', async () => {
  const person = await createPerson(service, { terms: ['pix'] })
  expect(await hasAcceptedTerms(service.db, person.accountId, 'pix-orga')).toBe(false)
  const { version } = termsInForce('pix-orga')
  for (const time of [1, 2])
    expect([time, (await accept('pix-orga', version, person)).json()]).toEqual([time, {}])
  expect(await hasAcceptedTerms(service.db, person.accountId, 'pix-orga')).toBe(true)
  const me = await service.app.inject({ url: '/api/me', headers: person.headers })
  expect(me.json()).toMatchObject({ person: { acceptedTerms: ['pix', 'pix-orga'] } })
})

test('a version that is no longer in force cannot be accepted', async () => {
  const person = await createPerson(service, { terms: [] })
  const refused = await accept('pix', '2025-09-01', person)
  expect(refused.json()).toMatchObject({ code: 'terms_changed' })
  expect(await hasAcceptedTerms(service.db, person.accountId, 'pix')).toBe(false)
})

test('who had accepted an earlier version is asked again and told why', async () => {
  const person = await createPerson(service, { terms: [] })
  await service.db
    .insertInto('acceptances')
    .values({ accountId: person.accountId, document: 'pix', version: '2025-09-01', acceptedAt: new Date() })
    .execute()
  expect(await hasAcceptedTerms(service.db, person.accountId, 'pix')).toBe(false)
  expect((await read('pix', person.headers)).json()).toMatchObject({ updated: true })
  await accept('pix', termsInForce('pix').version, person)
  expect((await read('pix', person.headers)).json()).toMatchObject({ updated: false })
})

test('a pupil’s terms say “tu” and are short', async () => {
  const { headers } = await createPupil(service)
  const written = JSON.stringify((await read('pupil', headers)).json<{ text: object[] }>().text)
  expect(written).not.toMatch(/\bvous\b|\bvotre\b|\bvos\b/i)
  expect(written.split(/\s+/).length).toBeLessThan(300)
})

test('unknown terms are refused', async () => {
  expect((await read('autres')).json()).toMatchObject({ code: 'invalid_input' })
})
