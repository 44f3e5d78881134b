import { organizationsContract } from '@orga/contract'
import { refusal } from '../../platform/http/refusal.ts'
import type { InvitationRow } from './invitation-queries.ts'

const contract = organizationsContract.findInvitation

/** An invitation that can still be accepted. Throws the refusal that says why it cannot. */
export function checkInvitation(invitation: InvitationRow | undefined, now: Date): InvitationRow {
  if (!invitation) throw refusal(contract, 'invitation_not_found')
  if (invitation.organizationArchivedAt) throw refusal(contract, 'organization_archived')
  if (invitation.state === 'accepted') throw refusal(contract, 'invitation_already_accepted')
  if (invitation.state === 'cancelled') throw refusal(contract, 'invitation_cancelled')
  if (invitation.expiresAt <= now) throw refusal(contract, 'invitation_expired')
  return invitation
}
