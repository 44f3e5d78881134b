import { type Input, organizationsContract } from '@orga/contract'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, transact } from '../../platform/database/database.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { MemberCall } from '../../platform/http/serve.ts'
import type { CampaignHandover } from './campaign-handover.ts'
import { isLastAdministrator, lockTeamAsAdministrator } from './guard-team.ts'
import { findMember, lockTeam, type MemberKey, updateMember } from './member-queries.ts'

const contract = organizationsContract

type Call = Pick<MemberCall, 'db' | 'now' | 'actor'> & { readonly handover: CampaignHandover }

/** Takes somebody out of the team. Their campaigns, archived ones too, go to a successor. */
export async function removeMember(
  { db, now, actor, handover }: Call,
  { organizationId, accountId, successorId }: Input<typeof contract.removeMember>,
): Promise<Record<never, never>> {
  const key = { organizationId, accountId }
  await transact(db, async (tx) => {
    await lockTeamAsAdministrator(tx, { organizationId, accountId: actor.accountId })
    if (!(await findMember(tx, key))) throw refusal(contract.removeMember, 'member_not_found')
    const details = await endMembership({ tx, now, handover }, key, successorId)
    const subject = { type: 'account', id: accountId }
    await audit(tx, now, {
      organizationId,
      accountId: actor.accountId,
      action: 'member_removed',
      subject,
      details,
    })
  })
  return {}
}

export async function leaveOrganization(
  { db, now, actor, handover }: Call,
  { organizationId, successorId }: Input<typeof contract.leaveOrganization>,
): Promise<Record<never, never>> {
  const key = { organizationId, accountId: actor.accountId }
  await transact(db, async (tx) => {
    await lockTeam(tx, organizationId)
    // Removed while this request waited: there is nothing left to leave.
    if (!(await findMember(tx, key))) return
    const details = await endMembership({ tx, now, handover }, key, successorId)
    await audit(tx, now, { ...key, action: 'member_left', details })
  })
  return {}
}

type Ending = Pick<Call, 'now' | 'handover'> & { readonly tx: Tx }

async function endMembership(
  { tx, now, handover }: Ending,
  key: MemberKey,
  successorId: string | null,
): Promise<{ campaigns: number; successorId: string | null }> {
  const { organizationId, accountId } = key
  if (await isLastAdministrator(tx, key)) throw refusal(contract.leaveOrganization, 'last_administrator')
  const campaigns = await handover.countCampaignsOf(tx, organizationId, accountId)
  if (campaigns > 0) {
    if (successorId === null)
      throw refusal(contract.leaveOrganization, 'successor_needed', { details: { campaigns } })
    const successor = await findMember(tx, { organizationId, accountId: successorId })
    if (!successor || successorId === accountId)
      throw refusal(contract.leaveOrganization, 'successor_not_found')
    await handover.reassignCampaigns(tx, { organizationId, from: accountId, to: successorId })
  }
  await updateMember(tx, key, { disabledAt: now })
  return { campaigns, successorId: campaigns > 0 ? successorId : null }
}
