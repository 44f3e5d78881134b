import { randomUUID } from 'node:crypto'
import type { Problem } from '@orga/contract'
import type { RouteOptions } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createCampaign, createLinkedPupil } from './class.ts'
import { inviteColleague } from './invitations.ts'
import { createPerson, type TestPerson } from './people.ts'
import { beginCampaign } from './play.ts'
import { createSampleBank } from './sample-bank.ts'
import { addMember, createSchool } from './schools.ts'
import { startTestApp, type TestApp } from './test-app.ts'

let service: TestApp
/** Ids of one school and of what is in it, by the name of the path parameter. */
let ours: Record<string, string>
let pupil: TestPerson
let member: TestPerson
let administrator: TestPerson
/** Who administers another school. */
let foreigner: TestPerson
let foreignSchool: string
let stranger: TestPerson

beforeAll(async () => {
  const bank = createSampleBank()
  service = await startTestApp({}, bank)
  const school = await inviteColleague(service)
  const { organizationId } = school
  administrator = school.administrator
  member = await createPerson(service)
  await addMember(service, organizationId, member.accountId)
  const linked = await createLinkedPupil(service, { organizationId })
  pupil = linked
  const [targetProfileId = ''] = bank.targetProfiles.keys()
  const team = { organizationId, teacher: member }
  const { campaignId, code } = await createCampaign(service, team, { targetProfileId })
  foreignSchool = await createSchool(service)
  foreigner = await createPerson(service)
  await addMember(service, foreignSchool, foreigner.accountId, 'admin')
  stranger = await createPerson(service)
  ours = {
    organizationId,
    campaignId,
    code,
    learnerId: linked.learnerId,
    invitationId: school.invitationId,
    accountId: member.accountId,
    assessmentId: await beginCampaign({ service, bank, person: linked }, code),
    importId: await insertImport(organizationId),
  }
})
afterAll(() => service.close())

async function insertImport(organizationId: string): Promise<string> {
  const id = randomUUID()
  await service.db
    .insertInto('rosterImports')
    .values({
      organizationId,
      id,
      fileName: 'eleves.xml',
      fileSize: 10,
      state: 'to_confirm',
      stage: null,
      refusal: null,
      report: null,
      uploadedBy: administrator.accountId,
      createdAt: service.app.clock(),
      finishedAt: null,
    })
    .execute()
  return id
}

type Json = { readonly [key: string]: unknown }

/** Something that a schema accepts. */
function sampleOf(schema: Json): unknown {
  if (schema['enum']) return (schema['enum'] as unknown[])[0]
  if (schema['const'] !== undefined) return schema['const']
  if (schema['anyOf']) return sampleOf((schema['anyOf'] as Json[])[0] ?? {})
  if (schema['type'] === 'object')
    return Object.fromEntries(
      Object.entries((schema['properties'] ?? {}) as Record<string, Json>).map(([name, inner]) => [
        name,
        sampleOf(inner),
      ]),
    )
  if (schema['type'] === 'array') return [sampleOf((schema['items'] ?? {}) as Json)]
  if (schema['type'] === 'boolean') return true
  if (schema['type'] === 'integer' || schema['type'] === 'number') return Number(schema['minimum'] ?? 1)
  if (schema['format'] === 'uuid') return randomUUID()
  if (schema['format'] === 'email') return 'personne@exemple.fr'
  return '2012-03-05'
}

const routes = (): RouteOptions[] => service.app.routes.filter(({ method }) => method !== 'HEAD')
const titleOf = ({ method, url }: RouteOptions): string => `${String(method)} ${url}`

/** Asks a route of this school, with something acceptable in it. */
async function call(route: RouteOptions, who: TestPerson | undefined, ids: Record<string, string> = ours) {
  const path = route.url
    .replace(/:(\w+)/g, (_, name: string) => ids[name] ?? randomUUID())
    .replace('*', 'image.svg')
  const query = new URLSearchParams({ fileName: 'eleves.xml' })
  const { body } = (route.schema ?? {}) as { body?: z.ZodType }
  const payload = body
    ? sampleOf(z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }) as Json)
    : undefined
  return await service.app.inject({
    method: route.method as 'GET',
    url: `${path}?${query.toString()}`,
    headers: who?.headers ?? {},
    ...(payload ? { payload } : {}),
  })
}

/** Routes for which `status` is not among those allowed. */
async function findLeaks(
  among: readonly RouteOptions[],
  who: TestPerson | undefined,
  allowed: readonly number[],
  ids?: Record<string, string>,
): Promise<string[]> {
  const leaks: string[] = []
  for (const route of among) {
    const answer = await call(route, who, ids)
    if (!allowed.includes(answer.statusCode))
      leaks.push(`${titleOf(route)}: ${answer.statusCode} ${answer.body.slice(0, 200)}`)
  }
  return leaks
}

const withAccess = (...wanted: readonly string[]): RouteOptions[] =>
  routes().filter(({ config }) => wanted.includes(config?.access ?? ''))

test('the walk sees every kind of route', () => {
  expect(routes().length).toBeGreaterThan(60)
  for (const access of ['anonymous', 'public', 'signed_in', 'member', 'administrator'])
    expect(withAccess(access).length, access).toBeGreaterThan(5)
  for (const route of withAccess('member', 'administrator')) expect(route.url).toContain('/:organizationId')
})

test('who is not signed in gets nothing that is not public', async () => {
  expect(await findLeaks(withAccess('signed_in', 'member', 'administrator'), undefined, [401])).toEqual([])
})

test('a session that does not exist is no session', async () => {
  const nobody = { accountId: '', headers: { cookie: `pix_session=${'a'.repeat(43)}` } }
  expect(await findLeaks(withAccess('signed_in', 'member', 'administrator'), nobody, [401])).toEqual([])
})

test('who belongs to no school, a pupil and a foreign administrator get nothing of a school', async () => {
  const school = withAccess('member', 'administrator')
  for (const who of [stranger, pupil, foreigner]) expect(await findLeaks(school, who, [403])).toEqual([])
})

test('a member of the school gets nothing that is for administrators', async () => {
  expect(await findLeaks(withAccess('administrator'), member, [403])).toEqual([])
})

test('what is in a school is not found through another one', async () => {
  const inSchool = withAccess('member', 'administrator').filter(
    ({ url }) => (url.match(/:/g) ?? []).length > 1,
  )
  expect(inSchool.length).toBeGreaterThan(10)
  for (const route of inSchool) {
    const [real, invented] = [
      await call(route, foreigner, { ...ours, organizationId: foreignSchool }),
      await call(route, foreigner, { organizationId: foreignSchool }),
    ]
    expect(real.statusCode, titleOf(route)).toBeGreaterThanOrEqual(404)
    expect(real.json<Problem>().code, titleOf(route)).toBe(invented.json<Problem>().code)
  }
})

test('what belongs to a person is not found by another one', async () => {
  const personal = withAccess('signed_in').filter(({ url }) => url.includes(':assessmentId'))
  expect(personal.length).toBeGreaterThan(3)
  expect(await findLeaks(personal, stranger, [404])).toEqual([])
})

test('a school that was left or closed opens nothing any more', async () => {
  const school = withAccess('member', 'administrator')
  const former = await createPerson(service)
  await addMember(service, ours['organizationId'] ?? '', former.accountId, 'admin')
  await service.db
    .updateTable('memberships')
    .set({ disabledAt: service.app.clock() })
    .where('accountId', '=', former.accountId)
    .execute()
  expect(await findLeaks(school, former, [403])).toEqual([])
})

test('no route fails, whoever asks, with ids of ours, of nobody and malformed ones', async () => {
  const known = [200, 202, 204, 302, 303, 400, 401, 403, 404, 409, 413, 415, 429]
  const malformed = Object.fromEntries(Object.keys(ours).map((name) => [name, '%00\u00e9']))
  const people = [undefined, stranger, pupil, member, administrator]
  const ends = routes().filter(({ url }) => !/leave|removal|sign-out|events$/.test(url))
  for (const who of people) {
    expect(await findLeaks(ends, who, known, malformed)).toEqual([])
    expect(await findLeaks(ends, who, known, {})).toEqual([])
    expect(await findLeaks(ends, who, known)).toEqual([])
  }
})
