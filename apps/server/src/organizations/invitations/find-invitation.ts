import type { Input, organizationsContract, Output } from '@orga/contract'
import type { PublicCall } from '../../platform/http/serve.ts'
import { findMember } from '../team/member-queries.ts'
import { checkInvitation } from './check-invitation.ts'
import { findInvitationByCode } from './invitation-queries.ts'

type Contract = typeof organizationsContract.findInvitation

/** What an invitation opens. Whoever accepted it may follow the link again: it leads them to their school. */
export async function findInvitation(
  { db, now, actor }: Pick<PublicCall, 'db' | 'now' | 'actor'>,
  { code }: Input<Contract>,
): Promise<Output<Contract>> {
  const found = await findInvitationByCode(db, code)
  const member =
    found && actor
      ? await findMember(db, { organizationId: found.organizationId, accountId: actor.accountId })
      : undefined
  const isOwn = member && found?.acceptedBy === actor?.accountId
  const invitation = found && isOwn ? found : checkInvitation(found, now)
  return {
    organizationName: invitation.organizationName,
    uai: invitation.uai,
    expiresAt: invitation.expiresAt.toISOString(),
    alreadyMember: member !== undefined,
    organizationId: invitation.organizationId,
  }
}
