import { organizationsContract as contract } from '@orga/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask, askInVain } from '../../../test/ask.ts'
import { inviteColleague, inviteSchool } from '../../../test/invitations.ts'
import { createPerson, createPupil, type TestPerson } from '../../../test/people.ts'
import { addMember } from '../../../test/schools.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'

const start = new Date('2026-12-01T10:00:00Z')
const setDays = (days: number): void => service.setNow(new Date(start.getTime() + days * 24 * 3600 * 1000))

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())
beforeEach(() => setDays(0))

const find = (code: string, by?: TestPerson) => ask(service, contract.findInvitation, { by, input: { code } })
const accept = (code: string, by: TestPerson) =>
  ask(service, contract.acceptInvitation, { by, input: { code } })

/** The same refusal for whoever looks at the invitation and for whoever accepts it. */
async function refusalOf(code: string): Promise<string> {
  const by = await createPerson(service)
  const looked = await askInVain(service, contract.findInvitation, { input: { code } })
  const accepted = await askInVain(service, contract.acceptInvitation, { by, input: { code } })
  expect(accepted.code).toBe(looked.code)
  return looked.code
}

const membersOf = async (organizationId: string) =>
  await service.db
    .selectFrom('memberships')
    .select(['accountId', 'role'])
    .where('organizationId', '=', organizationId)
    .execute()

const stateOf = async (invitationId: string) =>
  await service.db
    .selectFrom('invitations')
    .select(['state', 'acceptedBy'])
    .where('id', '=', invitationId)
    .executeTakeFirst()

test('an invitation says what it opens, to somebody who is not signed in too', async () => {
  const { code, organizationId } = await inviteSchool(service)
  expect(await find(code)).toEqual({
    organizationName: 'Collège des Tilleuls',
    uai: expect.stringMatching(/^\d{7}[A-Z]$/),
    expiresAt: '2026-12-31T10:00:00.000Z',
    alreadyMember: false,
    organizationId,
  })
})

test('accepting needs somebody signed in', async () => {
  const { code } = await inviteSchool(service)
  const problem = await askInVain(service, contract.acceptInvitation, { input: { code } })
  expect(problem.code).toBe('not_signed_in')
})

test('the first member becomes administrator, whatever address they sign in with, and the trail says so', async () => {
  const { code, organizationId, invitationId } = await inviteSchool(service)
  const head = await createPerson(service, { email: 'chloe.personnelle@exemple.fr' })
  expect(await accept(code, head)).toEqual({ organizationId, role: 'admin' })
  expect(await membersOf(organizationId)).toEqual([{ accountId: head.accountId, role: 'admin' }])
  const events = await service.db
    .selectFrom('auditEvents')
    .select(['accountId', 'action', 'subjectId', 'details'])
    .where('organizationId', '=', organizationId)
    .orderBy('id')
    .execute()
  expect(events).toEqual([
    { accountId: null, action: 'invitation_sent', subjectId: invitationId, details: {} },
    {
      accountId: head.accountId,
      action: 'invitation_accepted',
      subjectId: invitationId,
      details: { role: 'admin' },
    },
  ])
})

test('somebody whom an administrator invited becomes a member', async () => {
  const { code, organizationId } = await inviteColleague(service)
  const teacher = await createPerson(service)
  expect(await accept(code, teacher)).toEqual({ organizationId, role: 'member' })
})

test('the school’s mailbox makes a member once somebody administers the school', async () => {
  const { code, organizationId } = await inviteSchool(service)
  await addMember(service, organizationId, (await createPerson(service)).accountId, 'admin')
  expect(await accept(code, await createPerson(service))).toMatchObject({ role: 'member' })
})

test('no page of the school answers before its terms are accepted', async () => {
  const { code, organizationId } = await inviteSchool(service)
  const head = await createPerson(service, { terms: ['pix'] })
  await accept(code, head)
  const input = { organizationId }
  const problem = await askInVain(service, contract.getOrganization, { by: head, input })
  expect(problem).toMatchObject({ code: 'terms_not_accepted', status: 403 })
})

test('accepting twice counts once, and the link then leads to the school', async () => {
  const { code, organizationId } = await inviteSchool(service)
  const head = await createPerson(service)
  const done = await Promise.all([accept(code, head), accept(code, head), accept(code, head)])
  for (const answer of done) expect(answer).toEqual({ organizationId, role: 'admin' })
  expect(await membersOf(organizationId)).toHaveLength(1)
  expect(await find(code, head)).toMatchObject({ alreadyMember: true, organizationId })
  const accepted = await service.db
    .selectFrom('auditEvents')
    .select('id')
    .where('organizationId', '=', organizationId)
    .where('action', '=', 'invitation_accepted')
    .execute()
  expect(accepted).toHaveLength(1)
})

test('of two people who accept the same invitation at the same moment, one is told that it is taken', async () => {
  for (let round = 0; round < 5; round++) {
    const { code, organizationId } = await inviteSchool(service)
    const people = [await createPerson(service), await createPerson(service)]
    const done = await Promise.allSettled(people.map((person) => accept(code, person)))
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(done.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { message: expect.stringContaining('invitation_already_accepted') },
    })
    expect(await membersOf(organizationId)).toHaveLength(1)
  }
})

test('of two people who accept two first invitations at the same moment, one administers', async () => {
  for (let round = 0; round < 5; round++) {
    const { code, organizationId } = await inviteSchool(service)
    const other = await inviteSchool(service)
    // A mailbox on record that has changed meanwhile leaves two invitations waiting.
    await service.db.deleteFrom('invitationCodes').where('code', '=', other.code).execute()
    await service.db
      .updateTable('invitations')
      .set({ organizationId })
      .where('id', '=', other.invitationId)
      .execute()
    await service.db
      .insertInto('invitationCodes')
      .values({ code: other.code, organizationId, invitationId: other.invitationId })
      .execute()
    await Promise.all([
      accept(code, await createPerson(service)),
      accept(other.code, await createPerson(service)),
    ])
    const roles = (await membersOf(organizationId)).map(({ role }) => role)
    expect(roles.sort()).toEqual(['admin', 'member'])
  }
})

test('whoever is in the team already keeps their role and leaves the invitation to the colleague', async () => {
  const { code, organizationId, administrator, invitationId } = await inviteColleague(service)
  expect(await find(code, administrator)).toMatchObject({ alreadyMember: true })
  expect(await accept(code, administrator)).toEqual({ organizationId, role: 'admin' })
  expect(await stateOf(invitationId)).toMatchObject({ state: 'pending' })
  expect(await accept(code, await createPerson(service))).toMatchObject({ role: 'member' })
})

test('a member becomes administrator by the school’s mailbox when nobody administers it', async () => {
  const { code, organizationId } = await inviteSchool(service)
  const teacher = await createPerson(service)
  await addMember(service, organizationId, teacher.accountId, 'member')
  expect(await accept(code, teacher)).toEqual({ organizationId, role: 'admin' })
})

test('somebody who was removed comes back by another invitation, with its role and not their former one', async () => {
  const { code, organizationId } = await inviteColleague(service)
  const former = await createPerson(service)
  await addMember(service, organizationId, former.accountId, 'admin')
  await service.db
    .updateTable('memberships')
    .set({ disabledAt: start })
    .where('organizationId', '=', organizationId)
    .where('accountId', '=', former.accountId)
    .execute()
  expect(await find(code, former)).toMatchObject({ alreadyMember: false })
  expect(await accept(code, former)).toEqual({ organizationId, role: 'member' })
  const input = { organizationId }
  expect(await ask(service, contract.getOrganization, { by: former, input })).toMatchObject({ members: 2 })
})

test('somebody who was removed does not come back by the invitation that they accepted', async () => {
  const { code, organizationId, administrator } = await inviteColleague(service)
  const former = await createPerson(service)
  await accept(code, former)
  const input = { organizationId, accountId: former.accountId }
  await ask(service, contract.removeMember, { by: administrator, input })
  const asked = { by: former, input: { code } }
  expect(await askInVain(service, contract.acceptInvitation, asked)).toMatchObject({
    code: 'invitation_already_accepted',
  })
  expect(await askInVain(service, contract.findInvitation, asked)).toMatchObject({
    code: 'invitation_already_accepted',
  })
})

test('a pupil joins no team', async () => {
  const { code, organizationId } = await inviteSchool(service)
  const by = await createPupil(service)
  const problem = await askInVain(service, contract.acceptInvitation, { by, input: { code } })
  expect(problem).toMatchObject({ code: 'pupil_account', status: 409 })
  expect(await membersOf(organizationId)).toEqual([])
})

test('an unknown code is refused', async () => {
  expect(await refusalOf('0'.repeat(40))).toBe('invitation_not_found')
})

test('an invitation that somebody else accepted is refused', async () => {
  const { code } = await inviteSchool(service)
  await accept(code, await createPerson(service))
  expect(await refusalOf(code)).toBe('invitation_already_accepted')
})

test('an invitation that was withdrawn is refused', async () => {
  const { code, organizationId, administrator, invitationId } = await inviteColleague(service)
  const input = { organizationId, invitationId }
  await ask(service, contract.cancelInvitation, { by: administrator, input })
  expect(await refusalOf(code)).toBe('invitation_cancelled')
})

test('an invitation that is accepted and withdrawn at the same moment is one or the other', async () => {
  for (let round = 0; round < 8; round++) {
    const { code, organizationId, administrator: by, invitationId } = await inviteColleague(service)
    const teacher = await createPerson(service)
    const input = { organizationId, invitationId }
    await Promise.allSettled([accept(code, teacher), ask(service, contract.cancelInvitation, { by, input })])
    const joined = (await membersOf(organizationId)).some(({ accountId }) => accountId === teacher.accountId)
    expect(await stateOf(invitationId)).toEqual(
      joined
        ? { state: 'accepted', acceptedBy: teacher.accountId }
        : { state: 'cancelled', acceptedBy: null },
    )
  }
})

test('an invitation lives 30 days', async () => {
  const { code } = await inviteColleague(service)
  setDays(29.9)
  await find(code)
  setDays(30)
  expect(await refusalOf(code)).toBe('invitation_expired')
})

test('an invitation to an archived school is refused', async () => {
  const { code, organizationId } = await inviteSchool(service)
  await service.db
    .updateTable('organizations')
    .set({ archivedAt: start })
    .where('id', '=', organizationId)
    .execute()
  expect(await refusalOf(code)).toBe('organization_archived')
})
