import { organizationsContract } from '@orga/contract'
import { sendFirstInvitation } from '../src/organizations/index.ts'
import { ask } from './ask.ts'
import { createPerson, type TestPerson } from './people.ts'
import { addMember, createSchool } from './schools.ts'
import type { TestApp } from './test-app.ts'

type Invited = { readonly organizationId: string; readonly invitationId: string; readonly code: string }

const codeOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1)

/** A school that nobody administers yet, whose mailbox was sent its first invitation. */
export async function inviteSchool(service: TestApp): Promise<Invited> {
  const { app, db, jobs } = service
  const organizationId = await createSchool(service)
  const { uai } = await db
    .selectFrom('organizations')
    .select('uai')
    .where('id', '=', organizationId)
    .executeTakeFirstOrThrow()
  const call = { db, jobs, now: app.clock(), config: app.config }
  const { id, url } = await sendFirstInvitation(call, { uai: uai ?? '' })
  return { organizationId, invitationId: id, code: codeOf(url) }
}

/** A school whose administrator invited a colleague. */
export async function inviteColleague(
  service: TestApp,
  email = 'collegue@exemple.fr',
): Promise<Invited & { readonly administrator: TestPerson }> {
  const organizationId = await createSchool(service)
  const administrator = await createPerson(service, { firstName: 'Anne', lastName: 'Roy' })
  await addMember(service, organizationId, administrator.accountId, 'admin')
  const asked = { by: administrator, input: { organizationId } }
  await ask(service, organizationsContract.inviteMembers, {
    by: administrator,
    input: { organizationId, emails: email },
  })
  const { invitations } = await ask(service, organizationsContract.listInvitations, asked)
  const [invitation] = invitations
  if (!invitation) throw new Error('nothing was sent')
  return { organizationId, administrator, invitationId: invitation.id, code: codeOf(invitation.url) }
}
