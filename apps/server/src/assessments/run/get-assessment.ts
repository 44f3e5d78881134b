import { assessmentsContract, type Input, type Output } from '@orga/contract'
import { selectNext } from '@orga/engine'
import { finishParticipation } from '../../campaigns/index.ts'
import type { Bank } from '../../content/index.ts'
import { transact, type Tx } from '../../platform/database/database.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import {
  type AssessmentKey,
  type AssessmentRow,
  findAssessment,
  lockAssessment,
  updateAssessment,
} from '../queries.ts'
import { presentState } from './present-state.ts'
import { testOf } from './take-answer.ts'

const contract = assessmentsContract.getAssessment

type Call = Pick<SignedInCall, 'db' | 'now' | 'actor'> & { readonly bank: Bank }

/** Where a test stands, on any machine. The question in hand is handed over, which starts its clock if nothing has yet. */
export async function getAssessment(
  { db, now, actor, bank }: Call,
  { assessmentId, peek }: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const key = { accountId: actor.accountId, assessmentId }
  const row = await findAssessment(db, key)
  if (!row) throw refusal(contract, 'assessment_not_found')
  if (peek === 'true') return { ...presentState(bank, row, now), question: null }
  if (row.challengeId === null || (row.servedAt && bank.challenges.has(row.challengeId)))
    return presentState(bank, row, now)
  const served = await transact(db, (tx) => serveQuestion(tx, key, { bank, now }))
  return presentState(bank, served ?? row, now)
}

/** Hands the question over, or another one where the bank has withdrawn it meanwhile. */
async function serveQuestion(
  tx: Tx,
  key: AssessmentKey,
  { bank, now }: { bank: Bank; now: Date },
): Promise<AssessmentRow | undefined> {
  const row = await lockAssessment(tx, key)
  if (!row || row.challengeId === null) return row
  const inBank = bank.challenges.has(row.challengeId)
  if (inBank && row.servedAt) return row
  const challengeId = inBank ? row.challengeId : (selectNext(testOf(bank, row))?.challengeId ?? null)
  const ended = challengeId === null
  const standing = { challengeId, servedAt: ended ? null : now, completedAt: ended ? now : null }
  await updateAssessment(tx, key, standing)
  const { organizationId, participationId } = row
  if (ended && organizationId && participationId)
    await finishParticipation(tx, { organizationId, participationId }, now)
  return { ...row, ...standing, state: ended ? 'completed' : 'started' }
}
