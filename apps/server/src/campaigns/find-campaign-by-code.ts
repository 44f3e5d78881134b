import { campaignsContract, type Input, type Output } from '@orga/contract'
import { refusal } from '../platform/http/refusal.ts'
import type { PublicCall } from '../platform/http/serve.ts'
import { findLearnerOfAccount, findParticipation } from './participation-queries.ts'
import type { Path, Paths } from './paths.ts'
import { findCampaignByCode as findRow } from './queries.ts'

const contract = campaignsContract.findCampaignByCode

type Call = Pick<PublicCall, 'db' | 'actor'> & { readonly paths: Paths }
type Standing = Pick<Output<typeof contract>, 'standing' | 'assessmentId'>

/** What a code opens. Says nothing of the school: codes end up on public pages. */
export async function findCampaignByCode(
  call: Call,
  { code }: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const campaign = await findRow(call.db, code)
  const path: Path | undefined = campaign && call.paths.find(campaign.targetProfileId)
  if (!campaign || !path) throw refusal(contract, 'campaign_not_found')
  return {
    code,
    title: path.title,
    description: path.description,
    minutes: path.minutes,
    skillsCount: campaign.skillIds.length,
    archived: campaign.archivedAt !== null,
    ...(await findStanding(call, campaign)),
  }
}

async function findStanding(
  { db, actor }: Call,
  { organizationId, id }: { organizationId: string; id: string },
): Promise<Standing> {
  if (!actor) return { standing: 'sign_in', assessmentId: null }
  const { accountId } = actor
  const participation = await findParticipation(db, { organizationId, campaignId: id, accountId })
  if (participation) {
    const standing = participation.state === 'finished' ? 'finished' : 'continue'
    return { standing, assessmentId: participation.assessmentId }
  }
  const learner = await findLearnerOfAccount(db, organizationId, accountId)
  return { standing: learner ? 'begin' : 'link', assessmentId: null }
}
