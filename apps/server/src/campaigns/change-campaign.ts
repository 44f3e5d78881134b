import { campaignsContract, type Input, type Output } from '@orga/contract'
import { audit } from '../platform/audit/audit.ts'
import { transact } from '../platform/database/database.ts'
import { refusal } from '../platform/http/refusal.ts'
import type { MemberCall } from '../platform/http/serve.ts'
import type { Paths } from './paths.ts'
import { mayEdit, presentCampaign } from './present-campaign.ts'
import { type CampaignRow, findCampaign, updateCampaign } from './queries.ts'

type Call = Pick<MemberCall, 'db' | 'now' | 'actor' | 'membership'> & { readonly paths: Paths }
type Key = Input<typeof campaignsContract.archiveCampaign>
type Shown = Output<typeof campaignsContract.getCampaign>
type Change = {
  readonly action: string
  /** What to write; nothing if it is so already. Throws what refuses it. */
  readonly of: (campaign: CampaignRow) => Parameters<typeof updateCampaign>[2] | undefined
}

export async function renameCampaign(
  call: Call,
  input: Input<typeof campaignsContract.renameCampaign>,
): Promise<Shown> {
  return await changeCampaign(call, input, {
    action: 'campaign_renamed',
    of(campaign) {
      if (campaign.archivedAt) throw refusal(campaignsContract.renameCampaign, 'campaign_archived')
      return { name: input.name }
    },
  })
}

export async function archiveCampaign(call: Call, key: Key): Promise<Shown> {
  return await changeCampaign(call, key, {
    action: 'campaign_archived',
    of: (campaign) =>
      campaign.archivedAt ? undefined : { archivedAt: call.now, archivedBy: call.actor.accountId },
  })
}

export async function unarchiveCampaign(call: Call, key: Key): Promise<Shown> {
  return await changeCampaign(call, key, {
    action: 'campaign_unarchived',
    of: (campaign) => (campaign.archivedAt ? { archivedAt: null, archivedBy: null } : undefined),
  })
}

async function changeCampaign(
  { db, now, actor, membership, paths }: Call,
  key: Key,
  change: Change,
): Promise<Shown> {
  const { organizationId, campaignId } = key
  const viewer = { accountId: actor.accountId, membership }
  const changed = await transact(db, async (tx) => {
    const campaign = await findCampaign(tx, organizationId, campaignId)
    if (!campaign) throw refusal(campaignsContract.archiveCampaign, 'campaign_not_found')
    if (!mayEdit(campaign, viewer)) throw refusal(campaignsContract.archiveCampaign, 'not_the_owner')
    const changes = change.of(campaign)
    if (!changes) return campaign
    await updateCampaign(tx, key, changes)
    const subject = { type: 'campaign', id: campaignId }
    await audit(tx, now, { organizationId, accountId: actor.accountId, action: change.action, subject })
    return { ...campaign, ...changes }
  })
  return presentCampaign(changed, paths, viewer)
}
