import { type Input, type Output, resultsContract } from '@orga/contract'
import type { Bank } from '../content/index.ts'
import { refusal } from '../platform/http/refusal.ts'
import type { MemberCall } from '../platform/http/serve.ts'
import { hasLearner, listParticipationsOfLearner as listRows } from './queries.ts'

const contract = resultsContract.listParticipationsOfLearner

/** What a pupil has done in the campaigns of this school; those of another one are not told. */
export async function listParticipationsOfLearner(
  { db, bank }: Pick<MemberCall, 'db'> & { readonly bank: Bank },
  key: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  if (!(await hasLearner(db, key))) throw refusal(contract, 'learner_not_found')
  const rows = await listRows(db, key)
  return {
    participations: rows.map(({ campaignId, campaignName, targetProfileId, ...row }) => ({
      campaignId,
      campaignName,
      targetProfileTitle: bank.targetProfiles.get(targetProfileId)?.title ?? '',
      status: row.state,
      mastery: { validated: row.validatedSkills, target: row.targetSkills },
      startedAt: row.startedAt.toISOString(),
      finishedAt: row.finishedAt?.toISOString() ?? null,
    })),
  }
}
