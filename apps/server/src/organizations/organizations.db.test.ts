import { organizationsContract as contract } from '@orga/contract'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask, askInVain } from '../../test/ask.ts'
import { createPerson, createPupil } from '../../test/people.ts'
import { addMember, createSchool, drawUai } from '../../test/schools.ts'
import { startTestApp, type TestApp } from '../../test/test-app.ts'
import { createOrganization, findMembership, sendFirstInvitation } from './index.ts'

const start = new Date('2026-12-01T10:00:00Z')
const setMinutes = (minutes: number): void => service.setNow(new Date(start.getTime() + minutes * 60_000))

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())
beforeEach(() => setMinutes(0))

const visit = (by: Awaited<ReturnType<typeof createPerson>>, organizationId: string) =>
  ask(service, contract.getOrganization, { by, input: { organizationId } })

test('an account sees the schools that it belongs to, the last visited first', async () => {
  const anne = await createPerson(service)
  const [first, second, third] = [
    await createSchool(service, { name: 'Collège A' }),
    await createSchool(service, { name: 'Collège B' }),
    await createSchool(service, { name: 'Collège C' }),
  ]
  await addMember(service, first, anne.accountId, 'admin')
  await addMember(service, second, anne.accountId)
  await addMember(service, third, anne.accountId)
  await visit(anne, second)
  setMinutes(5)
  await visit(anne, first)
  const { organizations } = await ask(service, contract.listMyOrganizations, { by: anne, input: {} })
  expect(organizations.map(({ name, role }) => [name, role])).toEqual([
    ['Collège A', 'admin'],
    ['Collège B', 'member'],
    ['Collège C', 'member'],
  ])
})

test('a school that was left, and one that is archived, are not listed and answer nothing', async () => {
  const anne = await createPerson(service)
  const archived = await createSchool(service, { archivedAt: start })
  const left = await createSchool(service)
  for (const id of [archived, left]) await addMember(service, id, anne.accountId, 'admin')
  await service.db
    .updateTable('memberships')
    .set({ disabledAt: start })
    .where('organizationId', '=', left)
    .execute()
  expect(await ask(service, contract.listMyOrganizations, { by: anne, input: {} })).toEqual({
    organizations: [],
  })
  for (const organizationId of [archived, left]) {
    const problem = await askInVain(service, contract.getOrganization, {
      by: anne,
      input: { organizationId },
    })
    expect(problem).toMatchObject({ code: 'forbidden' })
    expect(await findMembership(service.db, anne.accountId, organizationId)).toBeUndefined()
  }
})

test('somebody of no school, or a pupil, has an empty list', async () => {
  for (const by of [await createPerson(service), await createPupil(service)]) {
    expect(await ask(service, contract.listMyOrganizations, { by, input: {} })).toEqual({ organizations: [] })
  }
})

test('a member who has not accepted the terms in force is told which ones, an outsider only that it is not theirs', async () => {
  const organizationId = await createSchool(service)
  const anne = await createPerson(service, { terms: ['pix'] })
  await addMember(service, organizationId, anne.accountId, 'admin')
  await service.db.deleteFrom('acceptances').where('accountId', '=', anne.accountId).execute()
  const input = { organizationId }
  expect(await askInVain(service, contract.getOrganization, { by: anne, input })).toMatchObject({
    code: 'terms_not_accepted',
    details: { document: 'pix-orga' },
  })
  const outsider = await createPerson(service, { terms: [] })
  expect(await askInVain(service, contract.getOrganization, { by: outsider, input })).toMatchObject({
    code: 'forbidden',
  })
})

test('terms of an earlier version do not count', async () => {
  const organizationId = await createSchool(service)
  const anne = await createPerson(service)
  await addMember(service, organizationId, anne.accountId)
  await visit(anne, organizationId)
  await service.db
    .updateTable('acceptances')
    .set({ version: '2020-01-01' })
    .where('accountId', '=', anne.accountId)
    .where('document', '=', 'pix-orga')
    .execute()
  await expect(findMembership(service.db, anne.accountId, organizationId)).rejects.toMatchObject({
    code: 'terms_not_accepted',
  })
})

test('a school says how far it is set up, by what is in it today', async () => {
  const organizationId = await createSchool(service, { name: 'Collège des Tilleuls' })
  const anne = await createPerson(service)
  await addMember(service, organizationId, anne.accountId, 'admin')
  const bruno = await createPerson(service)
  await addMember(service, organizationId, bruno.accountId)
  await addLearners(organizationId)
  await addParticipation(organizationId, anne.accountId)
  // Another school's rows do not count.
  await addLearners(await createSchool(service))
  expect(await visit(bruno, organizationId)).toEqual({
    id: organizationId,
    kind: 'sco',
    uai: expect.any(String),
    name: 'Collège des Tilleuls',
    role: 'member',
    members: 2,
    administrators: 1,
    learners: 2,
    campaigns: 1,
    participations: 1,
  })
})

test('an operator opens a school and invites its mailbox', async () => {
  const { app, db, jobs } = service
  const call = { db, jobs, now: app.clock(), config: app.config }
  const uai = drawUai()
  const creation = { uai: uai.toLowerCase(), name: 'Lycée des Roches', email: 'Ce.Lycee@ac-exemple.fr' }
  const { organizationId } = await createOrganization(call, creation)
  await service.readLetters()
  const sent = await sendFirstInvitation(call, { uai })
  expect(sent).toMatchObject({ email: 'ce.lycee@ac-exemple.fr', again: false })
  const [letter] = await service.readLetters()
  expect(letter?.paragraphs.join('\n')).toContain(
    `L’établissement Lycée des Roches (${uai}) est invité à rejoindre Pix Orga.`,
  )
  const events = await db
    .selectFrom('auditEvents')
    .select(['action', 'accountId'])
    .where('organizationId', '=', organizationId)
    .orderBy('id')
    .execute()
  expect(events).toEqual([
    { action: 'organization_created', accountId: null },
    { action: 'invitation_sent', accountId: null },
  ])
})

test('an operator cannot open a school twice, nor under a wrong UAI', async () => {
  const { app, db } = service
  const call = { db, now: app.clock() }
  const creation = { uai: drawUai(), name: 'Lycée des Roches', email: null }
  await createOrganization(call, creation)
  await expect(createOrganization(call, creation)).rejects.toMatchObject({ code: 'organization_exists' })
  const wrong = createOrganization(call, { ...creation, uai: '9999990A' })
  await expect(wrong).rejects.toMatchObject({ code: 'uai_invalid' })
})

async function addLearners(organizationId: string): Promise<void> {
  const learner = (hiddenAt: Date | null) => ({
    organizationId,
    id: uuidv7(),
    lastName: 'Noé',
    firstName: 'Lina',
    searchName: 'noe lina',
    origin: 'import' as const,
    hiddenAt,
    createdAt: start,
    updatedAt: start,
  })
  await service.db
    .insertInto('learners')
    .values([learner(null), learner(null), learner(start)])
    .execute()
}

async function addParticipation(organizationId: string, ownerId: string): Promise<void> {
  const campaign = {
    organizationId,
    id: uuidv7(),
    name: 'Découverte',
    targetProfileId: 'decouverte',
    division: null,
    ownerId,
    code: 'BCDFGH234',
    skillIds: [],
    createdAt: start,
    archivedAt: start,
    archivedBy: ownerId,
  }
  await service.db.insertInto('campaigns').values(campaign).execute()
  await service.db
    .insertInto('participations')
    .values({
      organizationId,
      id: uuidv7(),
      campaignId: campaign.id,
      learnerId: uuidv7(),
      accountId: ownerId,
      assessmentId: uuidv7(),
      division: null,
      schoolYear: null,
      state: 'started',
      targetSkills: 3,
      competences: '{}',
      startedAt: start,
      finishedAt: null,
    })
    .execute()
}
