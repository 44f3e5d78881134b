import { assessmentsContract, type Input, type Output } from '@orga/contract'
import { finishParticipation } from '../../campaigns/index.ts'
import type { Bank, Device } from '../../content/index.ts'
import { transact, type Tx } from '../../platform/database/database.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import {
  type AssessmentKey,
  type AssessmentRow,
  findAssessment,
  lockAssessment,
  updateDevice,
  updateInHand,
  updateServedAt,
} from '../queries.ts'
import { isAllowed } from '../measure/accommodate.ts'
import { devicesNeeded } from '../measure/devices-needed.ts'
import { lookAhead } from '../measure/look-ahead.ts'
import { presentState } from './present-state.ts'

const contract = assessmentsContract.getAssessment

type Call = Pick<SignedInCall, 'db' | 'now' | 'actor'> & { readonly bank: Bank }

/** Where a test stands, on any machine. The question in hand is handed over, which starts its clock if nothing has yet. */
export async function getAssessment(
  { db, now, actor, bank }: Call,
  { assessmentId, peek, device }: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const key = { accountId: actor.accountId, assessmentId }
  const row = await findAssessment(db, key)
  if (!row) throw refusal(contract, 'assessment_not_found')
  if (peek === 'true') return { ...presentState(bank, row, { now }), question: null }
  return presentState(bank, await handOver({ db, now, bank }, key, { row, device: device ?? row.device }), {
    now,
  })
}

/** Hands the question over, or another one where it cannot be asked any more: see `isAtHand`. */
async function handOver(
  call: Pick<Call, 'db' | 'now' | 'bank'>,
  key: AssessmentKey,
  { row: stored, device }: { readonly row: AssessmentRow; readonly device: Device | null },
): Promise<AssessmentRow> {
  const { db, now, bank } = call
  const row = { ...stored, device }
  const { challengeId, servedAt } = row
  if (challengeId === null) return row
  if (!isAtHand(bank, row)) return await transact(db, (tx) => replaceQuestion(tx, key, { bank, now, device }))
  if (servedAt) {
    // The question in hand stays; the next one is chosen for where the pupil sits now.
    if (device !== stored.device) await updateDevice(db, key, device)
    return row
  }
  const first = await updateServedAt(db, key, { challengeId, servedAt: now, device })
  // Another tab was quicker: the clock is the one it started.
  return first ? { ...row, servedAt: now } : ((await findAssessment(db, key)) ?? row)
}

/** Whether the question in hand is still in the bank, may be asked, and can be done where the pupil sits. */
function isAtHand(bank: Bank, row: AssessmentRow): boolean {
  const challenge = bank.challenges.get(row.challengeId ?? '')
  if (!challenge || !isAllowed(challenge, row.accommodations)) return false
  return devicesNeeded(bank, row) === null
}

async function replaceQuestion(
  tx: Tx,
  key: AssessmentKey,
  { bank, now, device }: Pick<Call, 'bank' | 'now'> & { readonly device: Device | null },
): Promise<AssessmentRow> {
  const locked = await lockAssessment(tx, key)
  if (!locked) throw refusal(contract, 'assessment_not_found')
  const row = { ...locked, device }
  if (row.challengeId === null || isAtHand(bank, row)) return row
  const { challengeId } = lookAhead(bank, row)
  const ended = challengeId === null
  const waits = devicesNeeded(bank, { ...row, challengeId }) !== null
  const servedAt = ended || waits ? null : now
  const next = { challengeId, servedAt, completedAt: ended ? now : null }
  await updateInHand(tx, key, { ...next, device })
  const { organizationId, participationId } = row
  if (ended && organizationId && participationId)
    await finishParticipation(tx, { organizationId, participationId }, now)
  return { ...row, ...next, state: ended ? 'completed' : 'started' }
}
