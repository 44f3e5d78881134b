import { type Input, type Output, organizationsContract } from '@orga/contract'
import { transact } from '../../platform/database/database.ts'
import { limitRequests } from '../../platform/http/rate-limit.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { MemberCall } from '../../platform/http/serve.ts'
import { getOrganizationById } from '../queries.ts'
import { listEmailsOfMembers } from '../team/member-queries.ts'
import { getInviter } from './get-inviter.ts'
import { type Address, readAddresses } from './read-addresses.ts'
import { sendInvitation, type Sending } from './send-invitation.ts'

const contract = organizationsContract.inviteMembers

type Outcome = Output<typeof contract>['outcomes'][number]

/** As many as a large staff room; more are a list pasted by mistake. */
const maxAddresses = 100

/** Invites colleagues, each address with its own outcome: a wrong one does not hold up the others. */
export async function inviteMembers(
  call: MemberCall,
  { organizationId, emails: typed }: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const { db, now, jobs, config, actor } = call
  const addresses = readAddresses(typed)
  if (addresses.length === 0) throw refusal(contract, 'invalid_input', { fields: { emails: ['required'] } })
  if (addresses.length > maxAddresses)
    throw refusal(contract, 'too_many_addresses', { details: { most: maxAddresses } })
  await limitRequests(call, { name: 'invite', by: { subject: organizationId }, hits: 60, seconds: 3600 })
  return await transact(db, async (tx) => {
    const organization = await getOrganizationById(tx, organizationId)
    const inviter = await getInviter(tx, actor.accountId)
    const emails = addresses.flatMap(({ email }) => email ?? [])
    const members = new Set(await listEmailsOfMembers(tx, organizationId, emails))
    const invite = async (email: string): Promise<Outcome['outcome']> => {
      if (members.has(email)) return 'already_member'
      const sending: Sending = { tx, now, jobs, config }
      const { again } = await sendInvitation(sending, { organization, email, inviter })
      return again ? 'sent_again' : 'sent'
    }
    return { outcomes: await tellEach(addresses, invite) }
  })
}

async function tellEach(
  addresses: readonly Address[],
  invite: (email: string) => Promise<Outcome['outcome']>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const { text, email } of addresses) {
    outcomes.push(email ? { email, outcome: await invite(email) } : { email: text, outcome: 'malformed' })
  }
  return outcomes
}
