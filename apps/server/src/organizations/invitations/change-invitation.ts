import { type Input, type Output, organizationsContract } from '@orga/contract'
import { audit } from '../../platform/audit/audit.ts'
import { transact } from '../../platform/database/database.ts'
import { limitRequests } from '../../platform/http/rate-limit.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { MemberCall } from '../../platform/http/serve.ts'
import { getOrganizationById } from '../queries.ts'
import { getInviter } from './get-inviter.ts'
import { findPendingInvitation, type InvitationKey, updatePendingInvitation } from './invitation-queries.ts'
import { presentInvitation } from './present-invitation.ts'
import { sendInvitation } from './send-invitation.ts'

const contract = organizationsContract

/** Sends the same link again, valid 30 days from now. */
export async function resendInvitation(
  call: MemberCall,
  key: Input<typeof contract.resendInvitation>,
): Promise<Output<typeof contract.resendInvitation>> {
  const { db, now, jobs, config, actor } = call
  const limit = { name: 'resend', by: { subject: key.invitationId }, hits: 10, seconds: 3600 }
  await limitRequests(call, limit)
  return await transact(db, async (tx) => {
    const { email } = await getPendingInvitation(tx, key)
    const organization = await getOrganizationById(tx, key.organizationId)
    const inviter = await getInviter(tx, actor.accountId)
    await sendInvitation({ tx, now, jobs, config }, { organization, email, inviter })
    const sent = await getPendingInvitation(tx, key)
    return presentInvitation(sent, { publicUrl: config.publicUrl, now })
  })
}

export async function cancelInvitation(
  { db, now, actor }: Pick<MemberCall, 'db' | 'now' | 'actor'>,
  key: Input<typeof contract.cancelInvitation>,
): Promise<Output<typeof contract.cancelInvitation>> {
  await transact(db, async (tx) => {
    const cancelled = await updatePendingInvitation(tx, key, { state: 'cancelled', answeredAt: now })
    if (!cancelled) throw refusal(contract.cancelInvitation, 'invitation_not_found')
    await audit(tx, now, {
      organizationId: key.organizationId,
      accountId: actor.accountId,
      action: 'invitation_cancelled',
      subject: { type: 'invitation', id: key.invitationId },
    })
  })
  return {}
}

async function getPendingInvitation(db: MemberCall['db'], key: InvitationKey) {
  const invitation = await findPendingInvitation(db, key)
  if (!invitation) throw refusal(contract.resendInvitation, 'invitation_not_found')
  return invitation
}
