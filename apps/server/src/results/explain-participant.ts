import { type Input, type Output, resultsContract } from '@orga/contract'
import { explainTest } from '../assessments/index.ts'
import { findCampaign } from '../campaigns/index.ts'
import type { Bank } from '../content/index.ts'
import { refusal } from '../platform/http/refusal.ts'
import type { MemberCall } from '../platform/http/serve.ts'
import { findParticipant } from './queries.ts'

const contract = resultsContract.explainParticipant

type Call = Pick<MemberCall, 'db'> & { readonly bank: Bank }

/** Why a pupil's results in a campaign are what they are. Dearer than the results: for who asks. */
export async function explainParticipant(
  { db, bank }: Call,
  { organizationId, campaignId, learnerId }: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const campaign = await findCampaign(db, organizationId, campaignId)
  if (!campaign) throw refusal(contract, 'campaign_not_found')
  const scope = { organizationId, campaignId, division: campaign.division }
  const { accountId, assessmentId } = (await findParticipant(db, scope, learnerId)) ?? {}
  const explained =
    accountId && assessmentId ? await explainTest({ db, bank }, { accountId, assessmentId }) : undefined
  if (!explained) throw refusal(contract, 'learner_not_found')
  return {
    engine: explained.engine,
    ended: explained.ended,
    skills: explained.skills.flatMap(({ id, answers, ...told }) => {
      const skill = bank.skills.get(id)
      if (!skill) return []
      const { competenceId, tubeId, level } = skill
      const tubeTitle = bank.tubes.get(tubeId)?.title ?? ''
      return [{ id, competenceId, tubeTitle, level, ...told, answers: [...answers] }]
    }),
  }
}
