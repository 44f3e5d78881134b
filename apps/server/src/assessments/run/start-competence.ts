import { assessmentsContract, type Input, type Output } from '@orga/contract'
import type { Bank, Competence, Device } from '../../content/index.ts'
import { findGradeOfAccount } from '../../learners/index.ts'
import { transact, type Tx } from '../../platform/database/database.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { findRetry } from '../measure/find-retry.ts'
import { findRunningCompetence, insertAssessment } from '../queries.ts'
import { beginAssessment } from './begin-assessment.ts'
import { listSkillsOfCompetence } from './target-skills.ts'

const contract = assessmentsContract.startCompetence

type Call = Pick<SignedInCall, 'db' | 'now' | 'actor'> & { readonly bank: Bank }

/** Begins a test of one competence, or goes on with the one that is running. */
export async function startCompetence(
  call: Call,
  { competenceId, device }: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const competence = call.bank.competences.get(competenceId)
  if (!competence) throw refusal(contract, 'competence_not_found')
  const running = await findRunningCompetence(call.db, call.actor.accountId, competenceId)
  return {
    assessmentId: running ?? (await transact(call.db, (tx) => train(tx, call, { competence, device }))),
  }
}

async function train(
  tx: Tx,
  { bank, now, actor }: Call,
  { competence: { id }, device }: { competence: Competence; device: Device | undefined },
): Promise<string> {
  const { accountId } = actor
  const skillIds = listSkillsOfCompetence(bank, id).map((skill) => skill.id)
  const grade = await findGradeOfAccount(tx, accountId)
  const { assessment, course, progress } = await beginAssessment(
    tx,
    { bank, now },
    { accountId, skillIds, grade, device: device ?? null },
  )
  // The person's second click waited for the first one, and finds what it has begun.
  const running = await findRunningCompetence(tx, accountId, id)
  if (running) return running
  if (assessment.challengeId === null) {
    const isMastered = progress.validated === progress.target
    const retryAt = isMastered ? null : (findRetry(bank, course)?.toISOString() ?? null)
    throw refusal(contract, 'nothing_to_ask', { details: { retryAt } })
  }
  const alone = { organizationId: null, campaignId: null, participationId: null }
  await insertAssessment(tx, { ...assessment, ...alone, kind: 'competence', competenceId: id })
  return assessment.id
}
