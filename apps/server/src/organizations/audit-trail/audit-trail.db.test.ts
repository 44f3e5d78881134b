import { accountsContract, organizationsContract as contract } from '@orga/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, askInVain } from '../../../test/ask.ts'
import { inviteColleague } from '../../../test/invitations.ts'
import { createPerson, type TestPerson } from '../../../test/people.ts'
import { addMember, createSchool } from '../../../test/schools.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'
import { audit } from '../../platform/audit/audit.ts'

const now = new Date('2026-12-01T10:00:00Z')

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())

const read = (by: TestPerson, organizationId: string, after?: string) =>
  ask(service, contract.listAuditEvents, { by, input: { organizationId, ...(after ? { after } : {}) } })

async function createAdministrator() {
  const organizationId = await createSchool(service)
  const anne = await createPerson(service, { firstName: 'Anne', lastName: 'Noël' })
  await addMember(service, organizationId, anne.accountId, 'admin')
  return { organizationId, anne }
}

test('an administrator reads who did what, on whom, and when, the newest first', async () => {
  const { organizationId, administrator, code } = await inviteColleague(service, 'chloe@exemple.fr')
  const chloe = await createPerson(service, { firstName: 'Chloé', lastName: 'Éluard' })
  await ask(service, contract.acceptInvitation, { by: chloe, input: { code } })
  await ask(service, contract.changeRole, {
    by: administrator,
    input: { organizationId, accountId: chloe.accountId, role: 'admin' },
  })
  const event = { id: expect.any(String), createdAt: '2026-12-01T10:00:00.000Z' }
  expect(await read(administrator, organizationId)).toEqual({
    events: [
      {
        ...event,
        author: 'ROY Anne',
        action: 'role_changed',
        subject: 'ÉLUARD Chloé',
        details: { from: 'member', to: 'admin' },
      },
      {
        ...event,
        author: 'ÉLUARD Chloé',
        action: 'invitation_accepted',
        subject: 'chloe@exemple.fr',
        details: { role: 'member' },
      },
      {
        ...event,
        author: 'ROY Anne',
        action: 'invitation_sent',
        subject: 'chloe@exemple.fr',
        details: {},
      },
    ],
    next: null,
  })
})

test('what the service does by itself has no author', async () => {
  const { organizationId, anne } = await createAdministrator()
  await audit(service.db, now, { organizationId, action: 'invitation_bounced' })
  expect((await read(anne, organizationId)).events).toMatchObject([{ author: null, subject: null }])
})

test('pages follow one another without a gap or a repeat, also when events come in between', async () => {
  const { organizationId, anne } = await createAdministrator()
  const write = (index: number) =>
    audit(service.db, now, { organizationId, action: 'counted', details: { index } })
  for (let index = 0; index < 120; index++) await write(index)
  const first = await read(anne, organizationId)
  await write(120)
  const second = await read(anne, organizationId, first.next ?? '')
  const third = await read(anne, organizationId, second.next ?? '')
  const indexes = [first, second, third].flatMap(({ events }) =>
    events.map(({ details }) => details['index']),
  )
  expect(indexes).toEqual(Array.from({ length: 120 }, (_, index) => 119 - index))
  expect([first.events.length, second.events.length, third.next]).toEqual([50, 50, null])
})

test('a page key that we did not write is refused', async () => {
  const { organizationId, anne: by } = await createAdministrator()
  for (const after of ['nonsense', Buffer.from('["x"]').toString('base64url')]) {
    const problem = await askInVain(service, contract.listAuditEvents, {
      by,
      input: { organizationId, after },
    })
    expect(problem).toMatchObject({ code: 'invalid_input' })
  }
})

test('failed log-ins of the team are in the trail, those of others and other account events are not', async () => {
  const { organizationId, anne } = await createAdministrator()
  const bruno = await createPerson(service, {
    firstName: 'Bruno',
    lastName: 'Roc',
    email: 'bruno.roc@exemple.fr',
  })
  await addMember(service, organizationId, bruno.accountId)
  const stranger = await createPerson(service, { email: 'etranger@exemple.fr' })
  for (const identifier of ['bruno.roc@exemple.fr', 'etranger@exemple.fr', 'personne@exemple.fr']) {
    const input = { identifier, password: 'Faux2026' }
    await askInVain(service, accountsContract.signIn, { input })
  }
  await audit(service.db, now, { accountId: bruno.accountId, action: 'password_changed' })
  await audit(service.db, now, { accountId: stranger.accountId, action: 'account_locked' })
  const { events } = await read(anne, organizationId)
  expect(events.map(({ author, action }) => [author, action])).toEqual([['ROC Bruno', 'sign_in_failed']])
})

test('a member and somebody of another school do not read the trail', async () => {
  const { organizationId } = await createAdministrator()
  const member = await createPerson(service)
  await addMember(service, organizationId, member.accountId)
  const { anne: foreigner } = await createAdministrator()
  for (const by of [member, foreigner]) {
    const problem = await askInVain(service, contract.listAuditEvents, { by, input: { organizationId } })
    expect(problem).toMatchObject({ code: 'forbidden' })
  }
})
