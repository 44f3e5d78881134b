import type { campaignsContract, Output } from '@orga/contract'
import type { Membership } from '../platform/http/access.ts'
import type { Paths } from './paths.ts'
import type { CampaignRow } from './queries.ts'

type Viewer = { readonly accountId: string; readonly membership: Membership }

export function mayEdit(campaign: { ownerId: string }, { accountId, membership }: Viewer): boolean {
  return membership.role === 'admin' || campaign.ownerId === accountId
}

/** A campaign as the school's pages show it. */
export function presentCampaign(
  campaign: CampaignRow,
  paths: Paths,
  viewer: Viewer,
): Output<typeof campaignsContract.getCampaign> {
  return {
    id: campaign.id,
    name: campaign.name,
    code: campaign.code,
    targetProfileId: campaign.targetProfileId,
    targetProfileTitle: paths.find(campaign.targetProfileId)?.title ?? campaign.targetProfileId,
    division: campaign.division,
    owner: { id: campaign.ownerId, name: `${campaign.ownerFirstName} ${campaign.ownerLastName}` },
    createdAt: campaign.createdAt.toISOString(),
    archivedAt: campaign.archivedAt?.toISOString() ?? null,
    editable: mayEdit(campaign, viewer),
  }
}
