import { type Input, type Output, resultsContract } from '@orga/contract'
import { findCampaign } from '../campaigns/index.ts'
import { refusal } from '../platform/http/refusal.ts'
import type { MemberCall } from '../platform/http/serve.ts'
import { listDivisionProgress } from './queries.ts'

const contract = resultsContract.getCampaignProgress

/** The class × status matrix, from the roster: classes where nobody has begun are in it. */
export async function getCampaignProgress(
  { db }: Pick<MemberCall, 'db'>,
  { organizationId, campaignId }: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const campaign = await findCampaign(db, organizationId, campaignId)
  if (!campaign) throw refusal(contract, 'campaign_not_found')
  const rows = await listDivisionProgress(db, { organizationId, campaignId, division: campaign.division })
  const order = new Intl.Collator('fr', { numeric: true })
  return {
    divisions: rows
      .map(({ validated, target, ...counts }) => ({ ...counts, mastery: { validated, target } }))
      .sort((a, b) => order.compare(a.division ?? '\uffff', b.division ?? '\uffff')),
  }
}
