import { assessmentsContract, type Input, type Output } from '@orga/contract'
import { v7 as uuidv7 } from 'uuid'
import {
  findCampaignByCode,
  findLearnerOfAccount,
  findParticipation,
  insertParticipation,
  updateParticipation,
} from '../../campaigns/index.ts'
import type { Bank } from '../../content/index.ts'
import { transact, type Tx } from '../../platform/database/database.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { beginAssessment } from './begin-assessment.ts'
import { findSkills } from './target-skills.ts'

const contract = assessmentsContract.startCampaign

type Call = Pick<SignedInCall, 'db' | 'now' | 'actor'> & { readonly bank: Bank }
type Campaign = NonNullable<Awaited<ReturnType<typeof findCampaignByCode>>>
type Learner = NonNullable<Awaited<ReturnType<typeof findLearnerOfAccount>>>

/** Begins a campaign. Whoever has begun it finds their way back, archived or not: there are results to read. */
export async function startCampaign(
  call: Call,
  { code }: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const { db, actor } = call
  const campaign = await findCampaignByCode(db, code)
  if (!campaign) throw refusal(contract, 'campaign_not_found')
  const { organizationId, id: campaignId, archivedAt } = campaign
  const begun = await findParticipation(db, { organizationId, campaignId, accountId: actor.accountId })
  if (begun) return { assessmentId: begun.assessmentId }
  if (archivedAt) throw refusal(contract, 'campaign_archived')
  const learner = await findLearnerOfAccount(db, organizationId, actor.accountId)
  if (!learner) throw refusal(contract, 'link_needed')
  return { assessmentId: await transact(db, (tx) => participate(tx, call, { campaign, learner })) }
}

async function participate(
  tx: Tx,
  { actor, bank, now }: Call,
  { campaign, learner }: { campaign: Campaign; learner: Learner },
): Promise<string> {
  const { organizationId, id: campaignId } = campaign
  const { accountId } = actor
  const skillIds = findSkills(bank, campaign.skillIds).map(({ id }) => id)
  const assessmentId = uuidv7()
  const participationId = await insertParticipation(tx, {
    organizationId,
    campaignId,
    learnerId: learner.id,
    accountId,
    assessmentId,
    division: learner.division,
    schoolYear: learner.schoolYear,
    targetSkills: skillIds.length,
    startedAt: now,
  })
  if (!participationId) {
    // A second click waits here for the first one, and finds what it has begun.
    const mine = await findParticipation(tx, { organizationId, campaignId, accountId })
    if (!mine) throw refusal(contract, 'learner_already_participating')
    return mine.assessmentId
  }
  const plan = {
    accountId,
    id: assessmentId,
    kind: 'campaign',
    skillIds,
    organizationId,
    participationId,
  } as const
  const { progress, completedAt } = await beginAssessment(tx, { bank, now }, plan)
  await updateParticipation(
    tx,
    { organizationId, participationId },
    {
      answersCount: 0,
      validatedSkills: progress.validated,
      competences: progress.competences,
      finishedAt: completedAt,
    },
  )
  return assessmentId
}
