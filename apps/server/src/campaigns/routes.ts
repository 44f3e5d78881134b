import { campaignsContract } from '@orga/contract'
import type { FastifyInstance } from 'fastify'
import { limitRequests } from '../platform/http/rate-limit.ts'
import { refusal } from '../platform/http/refusal.ts'
import { serve } from '../platform/http/serve.ts'
import { drawCampaignCode } from './campaign-code.ts'
import { archiveCampaign, renameCampaign, unarchiveCampaign } from './change-campaign.ts'
import { createCampaign } from './create-campaign.ts'
import { findCampaignByCode } from './find-campaign-by-code.ts'
import { listCampaigns } from './list-campaigns.ts'
import type { Paths } from './paths.ts'
import { presentCampaign } from './present-campaign.ts'
import { presentPath } from './present-path.ts'
import { findCampaign } from './queries.ts'

export function addCampaignRoutes(app: FastifyInstance, paths: Paths): void {
  const contract = campaignsContract

  serve(app, 'member', contract.listTargetProfiles, async () => ({
    targetProfiles: paths.list().map(presentPath),
  }))
  serve(app, 'member', contract.getTargetProfile, async (_, { targetProfileId }) => {
    const path = paths.find(targetProfileId)
    if (!path) throw refusal(contract.getTargetProfile, 'target_profile_not_found')
    return presentPath(path)
  })
  serve(app, 'member', contract.createCampaign, (call, input) =>
    createCampaign({ ...call, paths, drawCode: drawCampaignCode }, input),
  )
  serve(app, 'member', contract.listCampaigns, (call, input) => listCampaigns({ ...call, paths }, input))
  serve(
    app,
    'member',
    contract.getCampaign,
    async ({ db, actor, membership }, { organizationId, campaignId }) => {
      const campaign = await findCampaign(db, organizationId, campaignId)
      if (!campaign) throw refusal(contract.getCampaign, 'campaign_not_found')
      return presentCampaign(campaign, paths, { accountId: actor.accountId, membership })
    },
  )
  serve(app, 'member', contract.renameCampaign, (call, input) => renameCampaign({ ...call, paths }, input))
  serve(app, 'member', contract.archiveCampaign, (call, input) => archiveCampaign({ ...call, paths }, input))
  serve(app, 'member', contract.unarchiveCampaign, (call, input) =>
    unarchiveCampaign({ ...call, paths }, input),
  )
  serve(app, 'public', contract.findCampaignByCode, async (call, input) => {
    // A class shares one address: enough for several to enter at once, far too few to guess a code.
    await limitRequests(call, { name: 'campaign_code', by: 'network', hits: 600, seconds: 300 })
    return await findCampaignByCode({ ...call, paths }, input)
  })
}
