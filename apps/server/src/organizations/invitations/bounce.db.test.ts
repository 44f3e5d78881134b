import { organizationsContract as contract } from '@orga/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'
import { inviteColleague } from '../../../test/invitations.ts'
import { type MailReceiver, startMailReceiver } from '../../../test/mail-receiver.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'
import { createJobs, type Jobs } from '../../platform/jobs/jobs.ts'
import { createLog } from '../../platform/log.ts'
import { defineMailJob } from '../../platform/mail/mail.ts'
import { defineOrganizationJobs } from './bounce.ts'

let service: TestApp
let receiver: MailReceiver
/** The jobs of a process that really sends, on the service's database. */
let jobs: Jobs
const logged: string[] = []

beforeAll(async () => {
  service = await startTestApp()
  receiver = await startMailReceiver()
  const log = createLog('debug', { write: (line) => void logged.push(line) })
  const { db, url, app } = service
  jobs = createJobs({ url, log })
  defineMailJob({ db, jobs, log, config: app.config }, receiver.url)
  defineOrganizationJobs({ db, jobs, clock: app.clock })
})
afterAll(async () => {
  await jobs.stop()
  await service.close()
  await receiver.close()
})

test('an address that the mail server refuses is shown as such in the list, and no log names it', async () => {
  const { organizationId, administrator: by } = await inviteColleague(service, 'inconnu@exemple.fr')
  const input = { organizationId, emails: 'chloe@exemple.fr' }
  await ask(service, contract.inviteMembers, { by, input })
  await jobs.drain()
  const { invitations } = await ask(service, contract.listInvitations, { by, input: { organizationId } })
  const bounces = invitations.map(({ email, bouncedAt }) => [email, bouncedAt])
  expect(Object.fromEntries(bounces)).toEqual({
    'inconnu@exemple.fr': '2026-12-01T10:00:00.000Z',
    'chloe@exemple.fr': null,
  })
  expect(logged.join('')).toContain('letter refused by the receiving server')
  expect(logged.join('')).not.toContain('inconnu')
})

test('the letter that is taken has a name to come from, a text and a page, and the link in both', async () => {
  receiver.received.length = 0
  await inviteColleague(service, 'david@exemple.fr')
  await jobs.drain()
  const [letter = ''] = receiver.received
  expect(letter).toContain('To: david@exemple.fr')
  expect(letter).toMatch(/^From: =\?UTF-8\?.*<ne-pas-repondre@exemple\.fr>$/m)
  expect(letter).toContain('Content-Type: text/plain')
  expect(letter).toContain('Content-Type: text/html')
  const whole = letter.replaceAll('=\n', '')
  expect(whole.match(/\/orga\/invitation\/[0-9a-f]{40}/g)?.length).toBeGreaterThan(1)
})
