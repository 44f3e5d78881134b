import { type Input, type Output, organizationsContract, type Role } from '@orga/contract'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, transact } from '../../platform/database/database.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { countMembers, findMember, lockTeam, putMember } from '../team/member-queries.ts'
import { checkInvitation } from './check-invitation.ts'
import { findInvitationByCode, type InvitationRow, updatePendingInvitation } from './invitation-queries.ts'

const contract = organizationsContract.acceptInvitation

/** Joins the school with the account signed in, whatever address was invited: the mailbox may be shared. */
export async function acceptInvitation(
  { db, now, actor }: Pick<SignedInCall, 'db' | 'now' | 'actor'>,
  { code }: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  if (actor.space === 'pupil') throw refusal(contract, 'pupil_account')
  const { accountId } = actor
  return await transact(db, async (tx) => {
    const found = await findLocked(tx, code)
    const { organizationId } = found ?? {}
    const member = organizationId ? await findMember(tx, { organizationId, accountId }) : undefined
    if (found && member && found.acceptedBy === accountId)
      return { organizationId: found.organizationId, role: member.role }
    const invitation = checkInvitation(found, now)
    const role = await roleOf(tx, invitation)
    const key = { organizationId: invitation.organizationId, accountId }
    // Whoever is in the team already leaves the invitation to the colleague whom it is for.
    if (member && (member.role === role || role === 'member')) return { ...key, role: member.role }
    const taken = await updatePendingInvitation(
      tx,
      { ...key, invitationId: invitation.id },
      { state: 'accepted', answeredAt: now, acceptedBy: accountId },
    )
    // Withdrawn since it was read: only an answer waits for the lock of the team.
    if (!taken) throw refusal(contract, 'invitation_cancelled')
    await putMember(tx, key, { role, now })
    const subject = { type: 'invitation', id: invitation.id }
    await audit(tx, now, { ...key, action: 'invitation_accepted', subject, details: { role } })
    return { ...key, role }
  })
}

/** The invitation as it is once those who answer another one of the same school at this moment are done. */
async function findLocked(tx: Tx, code: string): Promise<InvitationRow | undefined> {
  const found = await findInvitationByCode(tx, code)
  if (!found) return undefined
  await lockTeam(tx, found.organizationId)
  return await findInvitationByCode(tx, code)
}

/** The school's own mailbox makes an administrator as long as there is none. */
async function roleOf(tx: Tx, { role, organizationId }: InvitationRow): Promise<Role> {
  if (role) return role
  const { administrators } = await countMembers(tx, organizationId)
  return administrators === 0 ? 'admin' : 'member'
}
