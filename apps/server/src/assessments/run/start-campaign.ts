import { assessmentsContract, type Input, type Output } from '@orga/contract'
import {
  findCampaignByCode,
  findLearnerOfAccount,
  findParticipation,
  insertParticipation,
} from '../../campaigns/index.ts'
import type { Bank, Device } from '../../content/index.ts'
import { gradeOf } from '../../learners/index.ts'
import { transact, type Tx } from '../../platform/database/database.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { updateTubes } from '../answer-queries.ts'
import { insertAssessment } from '../queries.ts'
import { beginAssessment } from './begin-assessment.ts'
import { findSkills } from './target-skills.ts'

const contract = assessmentsContract.startCampaign

type Call = Pick<SignedInCall, 'db' | 'now' | 'actor'> & { readonly bank: Bank }
type Campaign = NonNullable<Awaited<ReturnType<typeof findCampaignByCode>>>
type Learner = NonNullable<Awaited<ReturnType<typeof findLearnerOfAccount>>>

/** Begins a campaign. Whoever has begun it finds their way back, archived or not: there are results to read. */
export async function startCampaign(
  call: Call,
  { code, device }: Input<typeof contract>,
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
  return { assessmentId: await transact(db, (tx) => participate(tx, call, { campaign, learner, device })) }
}

async function participate(
  tx: Tx,
  { actor, bank, now }: Call,
  { campaign, learner, device }: { campaign: Campaign; learner: Learner; device: Device | undefined },
): Promise<string> {
  const { accountId } = actor
  const place = { organizationId: campaign.organizationId, campaignId: campaign.id }
  const skillIds = findSkills(bank, campaign.skillIds).map(({ id }) => id)
  const grade = gradeOf(learner)
  const begun = await beginAssessment(
    tx,
    { bank, now },
    { accountId, skillIds, grade, device: device ?? null },
  )
  const { assessment, progress } = begun
  const participationId = await insertParticipation(tx, {
    ...place,
    accountId,
    learnerId: learner.id,
    assessmentId: assessment.id,
    division: learner.division,
    schoolYear: learner.schoolYear,
    startedAt: assessment.startedAt,
    finishedAt: begun.completedAt,
    targetSkills: progress.target,
    validatedSkills: progress.validated,
    competences: progress.competences,
  })
  if (participationId) {
    const belonging = { ...place, participationId, kind: 'campaign', competenceId: null } as const
    await insertAssessment(tx, { ...assessment, ...belonging })
    if (begun.completedAt) await updateTubes(tx, accountId, begun.concluded)
    return assessment.id
  }
  // The person's second click waited for the first one, and finds what it has begun.
  const mine = await findParticipation(tx, { ...place, accountId })
  if (!mine) throw refusal(contract, 'learner_already_participating')
  return mine.assessmentId
}
