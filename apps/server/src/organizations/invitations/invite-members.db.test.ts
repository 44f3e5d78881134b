import { organizationsContract as contract } from '@orga/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask, askInVain } from '../../../test/ask.ts'
import { inviteColleague } from '../../../test/invitations.ts'
import { createPerson, type TestPerson } from '../../../test/people.ts'
import { addMember, createSchool } from '../../../test/schools.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'
import { markBouncedJob } from './bounce.ts'

const start = new Date('2026-12-01T10:00:00Z')
const setDays = (days: number): void => service.setNow(new Date(start.getTime() + days * 24 * 3600 * 1000))

let service: TestApp
beforeAll(async () => {
  service = await startTestApp({ PIX_SESSION_DAYS: '90' })
})
afterAll(() => service.close())
beforeEach(async () => {
  setDays(0)
  await service.readLetters()
})

async function createAdministrator(): Promise<{ organizationId: string; anne: TestPerson }> {
  const organizationId = await createSchool(service, { uai: null, name: 'Lycée des Roches' })
  const anne = await createPerson(service, { firstName: 'Anne', lastName: 'Roy' })
  await addMember(service, organizationId, anne.accountId, 'admin')
  return { organizationId, anne }
}

const invite = async (by: TestPerson, organizationId: string, emails: string) => {
  const { outcomes } = await ask(service, contract.inviteMembers, { by, input: { organizationId, emails } })
  return Object.fromEntries(outcomes.map(({ email, outcome }) => [email, outcome]))
}

const listOf = async (by: TestPerson, organizationId: string) =>
  (await ask(service, contract.listInvitations, { by, input: { organizationId } })).invitations

const actionsIn = async (organizationId: string) => {
  const rows = await service.db
    .selectFrom('auditEvents')
    .select(['action', 'accountId'])
    .where('organizationId', '=', organizationId)
    .orderBy('id')
    .execute()
  return rows
}

test('several addresses at once have each their own outcome', async () => {
  const { organizationId, anne } = await createAdministrator()
  const bruno = await createPerson(service, { email: 'bruno@exemple.fr' })
  await addMember(service, organizationId, bruno.accountId)
  await invite(anne, organizationId, 'chloe@exemple.fr')
  const typed = `Bruno@Exemple.fr; chloe@exemple.fr
David Noé <david@exemple.fr>, DAVID@exemple.fr elise@exemple`
  expect(await invite(anne, organizationId, typed)).toEqual({
    'bruno@exemple.fr': 'already_member',
    'chloe@exemple.fr': 'sent_again',
    'david@exemple.fr': 'sent',
    'elise@exemple': 'malformed',
  })
  const letters = await service.readLetters()
  const receivers = letters.map(({ to }) => to).sort()
  expect(receivers).toEqual(['chloe@exemple.fr', 'chloe@exemple.fr', 'david@exemple.fr'])
  expect(await actionsIn(organizationId)).toEqual([
    { action: 'invitation_sent', accountId: anne.accountId },
    { action: 'invitation_sent_again', accountId: anne.accountId },
    { action: 'invitation_sent', accountId: anne.accountId },
  ])
})

test('the letter says who invites, to which school, until when, and what to do if it was not for you', async () => {
  const { organizationId, anne } = await createAdministrator()
  await invite(anne, organizationId, 'chloe@exemple.fr')
  const [invitation] = await listOf(anne, organizationId)
  const [letter] = await service.readLetters()
  expect(letter).toMatchObject({
    to: 'chloe@exemple.fr',
    senderName: 'Lycée des Roches',
    subject: 'Anne Roy vous invite à rejoindre Pix Orga',
    action: { label: 'Accepter l’invitation', url: invitation?.url },
    footnote: expect.stringContaining('valable jusqu’au 31/12/2026'),
  })
  expect(letter?.footnote).toContain('supprimez ce message')
  expect(letter?.paragraphs.join(' ')).toContain('l’équipe de l’établissement Lycée des Roches sur Pix Orga')
})

test('the link leads to our own pages and its code cannot be guessed', async () => {
  const { organizationId, anne } = await createAdministrator()
  await invite(anne, organizationId, 'chloe@exemple.fr, david@exemple.fr')
  const urls = (await listOf(anne, organizationId)).map(({ url }) => url)
  for (const url of urls) expect(url).toMatch(/^http:\/\/localhost:3000\/orga\/invitation\/[0-9a-f]{40}$/)
  expect(new Set(urls).size).toBe(2)
})

test('an address that is asked for twice at the same moment has one invitation', async () => {
  const { organizationId, anne } = await createAdministrator()
  const outcomes = await Promise.all([
    invite(anne, organizationId, 'chloe@exemple.fr david@exemple.fr'),
    invite(anne, organizationId, 'david@exemple.fr chloe@exemple.fr'),
  ])
  const ofChloe = outcomes.map((outcome) => outcome['chloe@exemple.fr'] ?? 'none').sort()
  expect(ofChloe).toEqual(['sent', 'sent_again'])
  expect(await listOf(anne, organizationId)).toHaveLength(2)
})

test('a former member, somebody of another school, and whoever declined to wait may be invited', async () => {
  const { organizationId, anne } = await createAdministrator()
  const bruno = await createPerson(service, { email: 'bruno.ancien@exemple.fr' })
  await addMember(service, organizationId, bruno.accountId)
  const key = { organizationId, accountId: bruno.accountId }
  await ask(service, contract.removeMember, { by: anne, input: key })
  const elsewhere = await inviteColleague(service, 'chloe@exemple.fr')
  await ask(service, contract.acceptInvitation, {
    by: await createPerson(service, { email: 'chloe@exemple.fr' }),
    input: { code: elsewhere.code },
  })
  const typed = 'bruno.ancien@exemple.fr chloe@exemple.fr'
  expect(await invite(anne, organizationId, typed)).toEqual({
    'bruno.ancien@exemple.fr': 'sent',
    'chloe@exemple.fr': 'sent',
  })
})

test('a text without any address, or with far too many, is refused and nothing is sent', async () => {
  const { organizationId, anne } = await createAdministrator()
  const refuse = (emails: string) =>
    askInVain(service, contract.inviteMembers, { by: anne, input: { organizationId, emails } })
  expect(await refuse(' ; ,')).toMatchObject({ code: 'invalid_input', fields: { emails: ['required'] } })
  const many = Array.from({ length: 101 }, (_, index) => `p${index}@exemple.fr`).join(' ')
  expect(await refuse(many)).toMatchObject({ code: 'too_many_addresses', details: { most: 100 } })
  expect(await service.readLetters()).toEqual([])
})

test('the list shows invitations not answered yet, the last sent first, those that have expired too', async () => {
  const { organizationId, anne } = await createAdministrator()
  await invite(anne, organizationId, 'chloe@exemple.fr')
  setDays(30)
  await invite(anne, organizationId, 'david@exemple.fr')
  const shown = await listOf(anne, organizationId)
  expect(shown).toMatchObject([
    { email: 'david@exemple.fr', expired: false, sentAt: '2026-12-31T10:00:00.000Z', bouncedAt: null },
    { email: 'chloe@exemple.fr', expired: true, expiresAt: '2026-12-31T10:00:00.000Z' },
  ])
})

test('an invitation that is sent again keeps its link and lives 30 more days', async () => {
  const { organizationId, administrator, invitationId, code } = await inviteColleague(service)
  await service.readLetters()
  setDays(40)
  const input = { organizationId, invitationId }
  const sent = await ask(service, contract.resendInvitation, { by: administrator, input })
  expect(sent).toMatchObject({
    id: invitationId,
    url: `http://localhost:3000/orga/invitation/${code}`,
    sentAt: '2027-01-10T10:00:00.000Z',
    expiresAt: '2027-02-09T10:00:00.000Z',
    expired: false,
  })
  const [letter] = await service.readLetters()
  expect(letter).toMatchObject({ to: 'collegue@exemple.fr', action: { url: sent.url } })
  expect(letter?.footnote).toContain('09/02/2027')
  await ask(service, contract.findInvitation, { input: { code } })
  expect((await actionsIn(organizationId)).map(({ action }) => action)).toEqual([
    'invitation_sent',
    'invitation_sent_again',
  ])
})

test('an invitation is sent again ten times an hour at most', async () => {
  const { organizationId, administrator: by, invitationId } = await inviteColleague(service)
  const input = { organizationId, invitationId }
  for (let time = 0; time < 10; time++) await ask(service, contract.resendInvitation, { by, input })
  expect(await askInVain(service, contract.resendInvitation, { by, input })).toMatchObject({
    code: 'too_many_requests',
    details: { seconds: 3600 },
  })
})

test('an invitation that was withdrawn leaves the list, is not sent again, and the trail says who did it', async () => {
  const { organizationId, administrator: by, invitationId } = await inviteColleague(service)
  const input = { organizationId, invitationId }
  await ask(service, contract.cancelInvitation, { by, input })
  expect(await listOf(by, organizationId)).toEqual([])
  for (const endpoint of [contract.cancelInvitation, contract.resendInvitation]) {
    expect(await askInVain(service, endpoint, { by, input })).toMatchObject({ code: 'invitation_not_found' })
  }
  expect((await actionsIn(organizationId)).at(-1)).toEqual({
    action: 'invitation_cancelled',
    accountId: by.accountId,
  })
  expect(await invite(by, organizationId, 'collegue@exemple.fr')).toEqual({ 'collegue@exemple.fr': 'sent' })
})

test('an address that refuses the letter is shown as such, until it is sent again', async () => {
  const { organizationId, administrator: by, invitationId } = await inviteColleague(service)
  const [letter] = await service.readLetters()
  expect(letter?.onBounce).toEqual({ job: markBouncedJob.name, payload: { organizationId, invitationId } })
  setDays(1)
  await service.jobs.enqueue(service.db, markBouncedJob, { organizationId, invitationId })
  await service.readLetters()
  expect(await listOf(by, organizationId)).toMatchObject([{ bouncedAt: '2026-12-02T10:00:00.000Z' }])
  expect((await actionsIn(organizationId)).at(-1)).toEqual({ action: 'invitation_bounced', accountId: null })
  const input = { organizationId, invitationId }
  expect(await ask(service, contract.resendInvitation, { by, input })).toMatchObject({ bouncedAt: null })
})

test('a letter that comes back after the invitation was accepted changes nothing', async () => {
  const { organizationId, administrator, invitationId, code } = await inviteColleague(service)
  await ask(service, contract.acceptInvitation, { by: await createPerson(service), input: { code } })
  await service.jobs.enqueue(service.db, markBouncedJob, { organizationId, invitationId })
  await service.readLetters()
  expect((await actionsIn(organizationId)).at(-1)).toMatchObject({ action: 'invitation_accepted' })
  expect(await listOf(administrator, organizationId)).toEqual([])
})

test('only an administrator of the school invites, lists, sends again and withdraws', async () => {
  const { organizationId, invitationId } = await inviteColleague(service)
  const member = await createPerson(service)
  await addMember(service, organizationId, member.accountId)
  const { administrator: foreigner } = await inviteColleague(service)
  for (const by of [member, foreigner]) {
    const key = { organizationId, invitationId }
    const refusals = [
      askInVain(service, contract.inviteMembers, { by, input: { organizationId, emails: 'x@exemple.fr' } }),
      askInVain(service, contract.listInvitations, { by, input: { organizationId } }),
      askInVain(service, contract.resendInvitation, { by, input: key }),
      askInVain(service, contract.cancelInvitation, { by, input: key }),
    ]
    for (const refusal of refusals) expect(await refusal).toMatchObject({ code: 'forbidden' })
  }
})

test('an invitation of another school is not found here', async () => {
  const { invitationId } = await inviteColleague(service)
  const { organizationId, administrator: by } = await inviteColleague(service)
  const input = { organizationId, invitationId }
  expect(await askInVain(service, contract.cancelInvitation, { by, input })).toMatchObject({
    code: 'invitation_not_found',
  })
})
