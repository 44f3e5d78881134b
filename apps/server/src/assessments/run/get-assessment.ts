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
  updateServedAt,
  updateStanding,
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
  return presentState(bank, await handOver({ db, now, bank }, key, row), now)
}

/** Hands the question over, or another one where the bank has withdrawn it meanwhile. */
async function handOver(
  call: Pick<Call, 'db' | 'now' | 'bank'>,
  key: AssessmentKey,
  row: AssessmentRow,
): Promise<AssessmentRow> {
  const { db, now, bank } = call
  const { challengeId, servedAt } = row
  if (challengeId === null) return row
  if (!bank.challenges.has(challengeId)) return await transact(db, (tx) => replaceQuestion(tx, key, call))
  if (servedAt) return row
  const first = await updateServedAt(db, key, { challengeId, servedAt: now })
  // Another tab was quicker: the clock is the one it started.
  return first ? { ...row, servedAt: now } : ((await findAssessment(db, key)) ?? row)
}

async function replaceQuestion(
  tx: Tx,
  key: AssessmentKey,
  { bank, now }: Pick<Call, 'bank' | 'now'>,
): Promise<AssessmentRow> {
  const row = await lockAssessment(tx, key)
  if (!row) throw refusal(contract, 'assessment_not_found')
  if (row.challengeId === null || bank.challenges.has(row.challengeId)) return row
  const challengeId = selectNext(testOf(bank, row))?.challengeId ?? null
  const ended = challengeId === null
  const next = { challengeId, servedAt: ended ? null : now, completedAt: ended ? now : null }
  await updateStanding(tx, key, next)
  const { organizationId, participationId } = row
  if (ended && organizationId && participationId)
    await finishParticipation(tx, { organizationId, participationId }, now)
  return { ...row, ...next, state: ended ? 'completed' : 'started' }
}
