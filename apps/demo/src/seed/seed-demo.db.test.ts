import { Readable } from 'node:stream'
import { readFileSync } from 'node:fs'
import { campaignsContract, learnersContract, organizationsContract, resultsContract } from '@orga/contract'
import { demoCollege, demoLycee } from '@orga/fixtures'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { rebuildDerived } from '../../../server/src/assessments/index.ts'
import { type Bank, readBank } from '../../../server/src/content/index.ts'
import { uploadFile } from '../../../server/src/learners/index.ts'
import { contentFolder } from '../../../server/src/platform/folders.ts'
import { sessionCookie } from '../../../server/src/platform/http/access.ts'
import type { Letter } from '../../../server/src/platform/mail/letter.ts'
import { ask } from '../../../server/test/ask.ts'
import { createPerson } from '../../../server/test/people.ts'
import { post } from '../../../server/test/requests.ts'
import { startTestApp, type TestApp } from '../../../server/test/test-app.ts'
import { entityId } from '../mediacentre/idp-metadata.ts'
import { listPeople } from '../mediacentre/people.ts'
import { demoPassword } from './lycee/demo-password.ts'
import { seedDemo } from './seed-demo.ts'

const today = new Date('2026-11-24T09:30:00Z')

let bank: Bank
let service: TestApp
let told: readonly string[]
let letters: readonly Letter[]

async function seed({ db, jobs, app }: TestApp, now = today): Promise<readonly string[]> {
  return await seedDemo({ db, jobs, bank, config: app.config, now })
}

beforeAll(async () => {
  bank = (await readBank(contentFolder)).bank
  service = await startTestApp()
  service.setNow(today)
  told = await seed(service)
  letters = await service.readLetters()
})
afterAll(() => service.close())

/** Another service with an empty database, for this test alone. */
async function startAnother(): Promise<TestApp> {
  const another = await startTestApp()
  onTestFinished(() => another.close())
  return another
}

const tables = [
  'accounts',
  'acceptances',
  'answers',
  'assessments',
  'auditEvents',
  'campaigns',
  'invitations',
  'knowledge',
  'learners',
  'loginMethods',
  'memberships',
  'organizations',
  'participations',
  'rosterImports',
  'schoolDirectory',
] as const

/** Every row of what was seeded, by table. */
async function readAll({ db }: TestApp): Promise<Record<string, readonly string[]>> {
  const entries = tables.map(async (table) => {
    const rows = await db.selectFrom(table).selectAll().execute()
    return [table, rows.map((row) => JSON.stringify(row)).sort()] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

async function lyceeId(): Promise<string> {
  const { id } = await service.db
    .selectFrom('organizations')
    .select('id')
    .where('uai', '=', demoLycee.uai)
    .executeTakeFirstOrThrow()
  return id
}

/** Signs in over HTTP with an address and the password that is printed at the start. */
async function signIn(identifier: string): Promise<{ headers: { cookie: string } }> {
  const answer = await post(service, '/api/sign-in', { identifier, password: demoPassword })
  expect(answer.statusCode).toBe(200)
  return { headers: { cookie: `${sessionCookie}=${answer.session}` } }
}

test('seeded again it changes nothing, and tells the same log-ins', async () => {
  const before = await readAll(service)
  expect(await seed(service, new Date('2026-12-20T08:00:00Z'))).toEqual(told)
  expect(await readAll(service)).toEqual(before)
  expect(await service.readLetters()).toEqual([])
  expect(told.join('\n')).toContain(`proviseure@lycee.test, mot de passe ${demoPassword}`)
  expect(told.join('\n')).toContain(demoCollege.email)
})

test('a database that somebody uses is left as it is', async () => {
  const another = await startAnother()
  await createPerson(another)
  const before = await readAll(another)
  expect(await seed(another)).toEqual([])
  expect(await readAll(another)).toEqual(before)
})

test('ended half-way it leaves nothing behind, and the next start does it all', async () => {
  const another = await startAnother()
  const empty = await readAll(another)
  const failing = {
    ...another.jobs,
    enqueue: async () => {
      throw new Error('the process ends here')
    },
  }
  const { db, app } = another
  await expect(seedDemo({ db, jobs: failing, bank, config: app.config, now: today })).rejects.toThrow(
    'the process ends here',
  )
  expect(await readAll(another)).toEqual(empty)
  expect(await seed(another)).toEqual(told)
})

test('what is derived from the answers is exactly what the product derives', async () => {
  const rebuilt = await rebuildDerived({ db: service.db, bank })
  expect(rebuilt).toMatchObject({ knowledge: 0, assessments: 0, participations: 0 })
  expect(rebuilt.accounts).toBeGreaterThan(200)
  expect(rebuilt.answers).toBeGreaterThan(2_000)
})

test('the directory has forty schools, in several academies, and no mailbox that exists', async () => {
  const schools = await service.db.selectFrom('schoolDirectory').selectAll().execute()
  expect(schools).toHaveLength(40)
  expect(new Set(schools.map(({ academy }) => academy)).size).toBeGreaterThan(2)
  for (const { uai, email, open } of schools) {
    expect(uai.startsWith('999')).toBe(true)
    expect(email).toMatch(/^ce\.[0-9a-z]{8}@ac-[a-z]+\.test$/)
    expect(open).toBe(true)
  }
})

test('the collège is open to whoever reads its mailbox, and has neither team nor pupils', async () => {
  const [invitation, ...others] = letters.filter(({ to }) => to === demoCollege.email)
  expect(others).toEqual([])
  const code = invitation?.action?.url.split('/').at(-1) ?? ''
  const head = await createPerson(service, { email: 'chef@exemple.test' })
  const seen = await ask(service, organizationsContract.findInvitation, { by: head, input: { code } })
  expect(seen).toMatchObject({ organizationName: demoCollege.name })
  const { rows } = await sql`
    select (select count(*) from memberships m where m.organization_id = o.id) members,
      (select count(*) from learners l where l.organization_id = o.id) learners
    from organizations o where uai = ${demoCollege.uai}`.execute(service.db)
  expect(rows).toEqual([{ members: 0, learners: 0 }])
})

test('no letter of long ago is sent: two invitations wait in the mailbox', () => {
  expect(letters.map(({ to }) => to).sort()).toEqual([demoCollege.email, 'prof.anglais@lycee.test'])
})

test('the lycée has a team of six with two administrators, and one colleague who has not answered', async () => {
  const by = await signIn('proviseure@lycee.test')
  const input = { organizationId: await lyceeId() }
  const { members } = await ask(service, organizationsContract.listMembers, { by, input })
  const { invitations } = await ask(service, organizationsContract.listInvitations, { by, input })
  expect(members).toHaveLength(6)
  expect(members.filter(({ role }) => role === 'admin')).toHaveLength(2)
  for (const { joinedAt, lastAccessedAt } of members) expect((lastAccessedAt ?? '') > joinedAt).toBe(true)
  expect(invitations.map(({ email }) => email)).toEqual(['prof.anglais@lycee.test'])
})

test('the lycée has 300 pupils in ten classes, 260 of them linked, after three imports with their reports', async () => {
  const by = await signIn('adjoint@lycee.test')
  const input = { organizationId: await lyceeId() }
  const { divisions } = await ask(service, learnersContract.listDivisions, { by, input })
  expect(divisions.map(({ division }) => division)).toEqual([
    '1 STMG',
    '1G 1',
    '1G 2',
    '2DE 1',
    '2DE 2',
    '2DE 3',
    '2DE 4',
    'T STMG',
    'TG 1',
    'TG 2',
  ])
  const { count } = await service.db
    .selectFrom('learners')
    .select((eb) => eb.fn.count<number>('accountId').as('count'))
    .where('hiddenAt', 'is', null)
    .executeTakeFirstOrThrow()
  expect(divisions.reduce((sum, { learners }) => sum + learners, 0)).toBe(300)
  expect(count).toBe(260)
  const { imports } = await ask(service, learnersContract.listImports, { by, input })
  expect(imports.map(({ state }) => state)).toEqual(['applied', 'applied', 'applied'])
  const dates = imports.map(({ createdAt }) => createdAt)
  expect(dates).toEqual([...dates].sort().reverse())
})

test('its campaigns are at all stages, by several owners', async () => {
  const by = await signIn('prof.maths@lycee.test')
  const organizationId = await lyceeId()
  const list = async (state: 'open' | 'archived') =>
    (await ask(service, campaignsContract.listCampaigns, { by, input: { organizationId, state } })).campaigns
  const [open, archived] = [await list('open'), await list('archived')]
  expect([open.length, archived.length]).toEqual([8, 1])
  expect(new Set(open.map(({ owner }) => owner.name)).size).toBeGreaterThan(3)
  expect(new Set(open.map(({ targetProfileId }) => targetProfileId)).size).toBe(4)
  const share = ({ counts }: (typeof open)[number]) => counts.finished / counts.learners
  expect(open.filter(({ counts }) => counts.started + counts.finished === 0)).toHaveLength(1)
  expect(open.filter((campaign) => share(campaign) > 0.85).length).toBeGreaterThanOrEqual(2)
  expect(open.some((campaign) => share(campaign) > 0.1 && share(campaign) < 0.5)).toBe(true)
  expect(open.some(({ division }) => division === null)).toBe(true)
})

test('a teacher signs in with the printed password and sees the class matrix of the whole school', async () => {
  const by = await signIn('prof.maths@lycee.test')
  const organizationId = await lyceeId()
  const { id: campaignId } = await service.db
    .selectFrom('campaigns')
    .select('id')
    .where('division', 'is', null)
    .executeTakeFirstOrThrow()
  const input = { organizationId, campaignId }
  const { divisions } = await ask(service, resultsContract.getCampaignProgress, { by, input })
  expect(divisions.length).toBeGreaterThanOrEqual(10)
  for (const { toDo, started, finished } of divisions) expect(toDo + started + finished).toBeGreaterThan(0)
  expect(divisions.reduce((sum, { finished }) => sum + finished, 0)).toBeGreaterThan(60)
})

test('the portal knows every linked pupil by the identifier that their account has', async () => {
  const rows = await service.db
    .selectFrom('learners')
    .leftJoin('loginMethods', 'loginMethods.accountId', 'learners.accountId')
    .select(['learners.firstName', 'learners.lastName', 'learners.division', 'loginMethods.identifier'])
    .select('loginMethods.kind')
    .where('learners.hiddenAt', 'is', null)
    .execute()
  const listed = rows.map(({ division, ...row }) => ({
    ...row,
    division: division ?? '',
    uai: demoLycee.uai,
  }))
  const people = await listPeople(async () => listed)
  const idos = new Map(
    people
      .filter(({ uai }) => uai === demoLycee.uai)
      .map(({ lastName, firstName, ido }) => [`${lastName} ${firstName}`, ido]),
  )
  const linked = listed.filter(({ identifier }) => identifier !== null)
  expect(linked).toHaveLength(260)
  for (const { lastName, firstName, identifier, kind } of linked) {
    expect(kind).toBe(`portal:${entityId}`)
    expect(identifier).toBe(idos.get(`${lastName} ${firstName}`))
  }
})

test('the file of the collège in samples/ can be imported into it, and the portal then knows its pupils', async () => {
  const { id: organizationId } = await service.db
    .selectFrom('organizations')
    .select('id')
    .where('uai', '=', demoCollege.uai)
    .executeTakeFirstOrThrow()
  const { accountId } = await createPerson(service)
  const file = readFileSync(new URL('../../../../samples/ExportXML_College_128.zip', import.meta.url))
  const { db, jobs } = service
  await uploadFile(
    { db, jobs, now: today, accountId },
    { organizationId, fileName: 'ExportXML.zip', bytes: Readable.from([file]) },
  )
  await jobs.drain()
  const learners = await db
    .selectFrom('learners')
    .selectAll()
    .where('organizationId', '=', organizationId)
    .execute()
  expect(learners).toHaveLength(120)
})

test.each(['2026-09-05', '2026-09-16', '2027-01-10', '2027-07-20', '2028-02-29'])(
  'first started on %s it has no moment in the future, and derives the same',
  async (day) => {
    const another = await startAnother()
    const now = new Date(`${day}T07:05:00Z`)
    another.setNow(now)
    await seed(another, now)
    expect(await rebuildDerived({ db: another.db, bank })).toMatchObject({
      knowledge: 0,
      assessments: 0,
      participations: 0,
    })
    const { rows } = await sql<Record<string, Date>>`
      select (select max(answered_at) from answers) answers, (select max(created_at) from campaigns) campaigns,
        (select max(created_at) from audit_events) events, (select max(finished_at) from roster_imports) imports,
        (select max(linked_at) from learners) links`.execute(another.db)
    for (const [what, moment] of Object.entries(rows[0] ?? {}))
      expect(moment.getTime(), what).toBeLessThanOrEqual(now.getTime())
    const early = await another.db
      .selectFrom('participations')
      .innerJoin('campaigns', 'campaigns.id', 'participations.campaignId')
      .select('participations.id')
      .whereRef('participations.startedAt', '<', 'campaigns.createdAt')
      .execute()
    expect(early).toEqual([])
  },
)
