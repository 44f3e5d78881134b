import { organizationsContract as contract } from '@orga/contract'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, askInVain } from '../../../test/ask.ts'
import { createPerson } from '../../../test/people.ts'
import { addMember, createSchool } from '../../../test/schools.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())

/** A school with one administrator and one member. */
async function createTeam() {
  const organizationId = await createSchool(service)
  const anne = await createPerson(service, { firstName: 'Anne', lastName: 'Roy' })
  const bruno = await createPerson(service, { firstName: 'Bruno', lastName: 'Le Gall' })
  await addMember(service, organizationId, anne.accountId, 'admin')
  await addMember(service, organizationId, bruno.accountId, 'member')
  return { organizationId, anne, bruno }
}

async function addCampaign(organizationId: string, ownerId: string): Promise<string> {
  const id = uuidv7()
  const now = service.app.clock()
  await service.db
    .insertInto('campaigns')
    .values({
      organizationId,
      id,
      name: 'Découverte',
      targetProfileId: 'decouverte',
      division: null,
      ownerId,
      code: id.slice(-9),
      skillIds: [],
      createdAt: now,
      archivedAt: null,
      archivedBy: null,
    })
    .execute()
  return id
}

async function ownerOf(campaignId: string): Promise<string> {
  const query = service.db.selectFrom('campaigns').select('ownerId').where('id', '=', campaignId)
  return (await query.executeTakeFirstOrThrow()).ownerId
}

const rolesIn = async (organizationId: string): Promise<Record<string, string>> => {
  const rows = await service.db
    .selectFrom('memberships')
    .innerJoin('accounts', 'accounts.id', 'memberships.accountId')
    .select(['accounts.firstName', 'memberships.role'])
    .where('organizationId', '=', organizationId)
    .where('disabledAt', 'is', null)
    .execute()
  return Object.fromEntries(rows.map(({ firstName, role }) => [firstName, role]))
}

const auditOf = async (organizationId: string) =>
  await service.db
    .selectFrom('auditEvents')
    .select(['accountId', 'action', 'subjectId', 'details'])
    .where('organizationId', '=', organizationId)
    .orderBy('id')
    .execute()

test('any member sees the team by name, with who owns campaigns and who they are themselves', async () => {
  const { organizationId, anne, bruno } = await createTeam()
  await addCampaign(organizationId, anne.accountId)
  await addCampaign(organizationId, anne.accountId)
  const { members } = await ask(service, contract.listMembers, { by: bruno, input: { organizationId } })
  expect(members).toEqual([
    {
      accountId: bruno.accountId,
      firstName: 'Bruno',
      lastName: 'Le Gall',
      role: 'member',
      joinedAt: '2026-09-01T09:00:00.000Z',
      lastAccessedAt: null,
      campaigns: 0,
      self: true,
    },
    expect.objectContaining({ firstName: 'Anne', role: 'admin', campaigns: 2, self: false }),
  ])
})

test('the team is in the order of a French list', async () => {
  const { organizationId, anne } = await createTeam()
  for (const lastName of ['Zola', 'éluard', 'Fabre', 'Éluard']) {
    const { accountId } = await createPerson(service, { firstName: 'Paul', lastName })
    await addMember(service, organizationId, accountId)
  }
  const { members } = await ask(service, contract.listMembers, { by: anne, input: { organizationId } })
  const names = members.map(({ lastName }) => lastName.toUpperCase())
  expect(names).toEqual(['ÉLUARD', 'ÉLUARD', 'FABRE', 'LE GALL', 'ROY', 'ZOLA'])
})

test('an administrator makes a member an administrator and back, and the trail says so', async () => {
  const { organizationId, anne, bruno } = await createTeam()
  const input = { organizationId, accountId: bruno.accountId }
  await ask(service, contract.changeRole, { by: anne, input: { ...input, role: 'admin' } })
  expect(await rolesIn(organizationId)).toEqual({ Anne: 'admin', Bruno: 'admin' })
  await ask(service, contract.changeRole, { by: anne, input: { ...input, role: 'member' } })
  // Nothing to change: nothing is written.
  await ask(service, contract.changeRole, { by: anne, input: { ...input, role: 'member' } })
  expect(await rolesIn(organizationId)).toEqual({ Anne: 'admin', Bruno: 'member' })
  const by = { accountId: anne.accountId, action: 'role_changed', subjectId: bruno.accountId }
  expect(await auditOf(organizationId)).toEqual([
    { ...by, details: { from: 'member', to: 'admin' } },
    { ...by, details: { from: 'admin', to: 'member' } },
  ])
})

test('a member changes nobody’s role, not even their own, and removes nobody', async () => {
  const { organizationId, anne, bruno } = await createTeam()
  const raised = { organizationId, accountId: bruno.accountId, role: 'admin' } as const
  expect(await askInVain(service, contract.changeRole, { by: bruno, input: raised })).toMatchObject({
    code: 'forbidden',
    status: 403,
  })
  const input = { organizationId, accountId: anne.accountId }
  expect(await askInVain(service, contract.removeMember, { by: bruno, input })).toMatchObject({
    code: 'forbidden',
  })
})

test('the last administrator can neither be lowered, nor removed, nor leave', async () => {
  const { organizationId, anne } = await createTeam()
  const key = { organizationId, accountId: anne.accountId }
  const last = { code: 'last_administrator' }
  const lowered = { ...key, role: 'member' } as const
  expect(await askInVain(service, contract.changeRole, { by: anne, input: lowered })).toMatchObject(last)
  expect(await askInVain(service, contract.removeMember, { by: anne, input: key })).toMatchObject(last)
  const leaving = { by: anne, input: { organizationId } }
  expect(await askInVain(service, contract.leaveOrganization, leaving)).toMatchObject(last)
  expect(await rolesIn(organizationId)).toEqual({ Anne: 'admin', Bruno: 'member' })
  expect(await auditOf(organizationId)).toEqual([])
})

test('a former administrator does not count as one', async () => {
  const { organizationId, anne, bruno } = await createTeam()
  await ask(service, contract.changeRole, {
    by: anne,
    input: { organizationId, accountId: bruno.accountId, role: 'admin' },
  })
  await ask(service, contract.leaveOrganization, { by: bruno, input: { organizationId } })
  const problem = await askInVain(service, contract.leaveOrganization, {
    by: anne,
    input: { organizationId },
  })
  expect(problem.code).toBe('last_administrator')
})

test.each([
  ['lower', contract.changeRole],
  ['remove', contract.removeMember],
] as const)(
  'of two administrators who %s each other at the same moment, one stays',
  async (_name, endpoint) => {
    for (let round = 0; round < 5; round++) {
      const { organizationId, anne, bruno } = await createTeam()
      const raised = { organizationId, accountId: bruno.accountId, role: 'admin' } as const
      await ask(service, contract.changeRole, { by: anne, input: raised })
      const against = (accountId: string) => ({ organizationId, accountId, role: 'member' as const })
      const done = await Promise.allSettled([
        ask(service, endpoint, { by: anne, input: against(bruno.accountId) }),
        ask(service, endpoint, { by: bruno, input: against(anne.accountId) }),
      ])
      expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      const roles = Object.values(await rolesIn(organizationId))
      expect(roles.filter((role) => role === 'admin')).toHaveLength(1)
    }
  },
)

test('of two administrators who leave at the same moment, one stays', async () => {
  for (let round = 0; round < 5; round++) {
    const { organizationId, anne, bruno } = await createTeam()
    const raised = { organizationId, accountId: bruno.accountId, role: 'admin' } as const
    await ask(service, contract.changeRole, { by: anne, input: raised })
    const leave = (by: typeof anne) =>
      ask(service, contract.leaveOrganization, { by, input: { organizationId } })
    await Promise.allSettled([leave(anne), leave(bruno)])
    expect(Object.values(await rolesIn(organizationId))).toEqual(['admin'])
  }
})

test('somebody who owns campaigns is removed only with a successor of the team, who gets them all', async () => {
  const { organizationId, anne, bruno } = await createTeam()
  const campaign = await addCampaign(organizationId, bruno.accountId)
  const key = { organizationId, accountId: bruno.accountId }
  const refuse = (successorId: string | null) =>
    askInVain(service, contract.removeMember, { by: anne, input: { ...key, successorId } })
  expect(await refuse(null)).toMatchObject({ code: 'successor_needed', details: { campaigns: 1 } })
  expect(await refuse(bruno.accountId)).toMatchObject({ code: 'successor_not_found' })
  const stranger = await createPerson(service)
  expect(await refuse(stranger.accountId)).toMatchObject({ code: 'successor_not_found' })
  expect(await rolesIn(organizationId)).toEqual({ Anne: 'admin', Bruno: 'member' })

  const input = { ...key, successorId: anne.accountId }
  await ask(service, contract.removeMember, { by: anne, input })
  expect(await rolesIn(organizationId)).toEqual({ Anne: 'admin' })
  expect(await ownerOf(campaign)).toBe(anne.accountId)
  expect(await auditOf(organizationId)).toEqual([
    {
      accountId: anne.accountId,
      action: 'member_removed',
      subjectId: bruno.accountId,
      details: { campaigns: 1, successorId: anne.accountId },
    },
  ])
})

test('somebody without campaigns is removed without a question, and the school is closed to them at once', async () => {
  const { organizationId, anne, bruno } = await createTeam()
  const key = { organizationId, accountId: bruno.accountId }
  await ask(service, contract.removeMember, { by: anne, input: key })
  const problem = await askInVain(service, contract.listMembers, { by: bruno, input: { organizationId } })
  expect(problem).toMatchObject({ code: 'forbidden' })
  const again = await askInVain(service, contract.removeMember, { by: anne, input: key })
  expect(again).toMatchObject({ code: 'member_not_found', status: 404 })
})

test('a member leaves, with a successor if they own campaigns; those of another school stay theirs', async () => {
  const { organizationId, anne, bruno } = await createTeam()
  const elsewhere = await createSchool(service)
  await addMember(service, elsewhere, bruno.accountId, 'member')
  const [here, there] = [
    await addCampaign(organizationId, bruno.accountId),
    await addCampaign(elsewhere, bruno.accountId),
  ]
  const refused = await askInVain(service, contract.leaveOrganization, {
    by: bruno,
    input: { organizationId },
  })
  expect(refused).toMatchObject({ code: 'successor_needed' })
  const input = { organizationId, successorId: anne.accountId }
  await ask(service, contract.leaveOrganization, { by: bruno, input })
  expect(await ownerOf(here)).toBe(anne.accountId)
  expect(await ownerOf(there)).toBe(bruno.accountId)
  const { organizations } = await ask(service, contract.listMyOrganizations, { by: bruno, input: {} })
  expect(organizations.map(({ id }) => id)).toEqual([elsewhere])
  expect(await auditOf(organizationId)).toEqual([
    expect.objectContaining({ accountId: bruno.accountId, action: 'member_left' }),
  ])
})

test('somebody of another school changes nothing here', async () => {
  const { organizationId, bruno } = await createTeam()
  const { anne: foreigner } = await createTeam()
  const input = { organizationId, accountId: bruno.accountId }
  const problem = await askInVain(service, contract.removeMember, { by: foreigner, input })
  expect(problem.code).toBe('forbidden')
})
