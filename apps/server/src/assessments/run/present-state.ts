import type { assessmentsContract, Output } from '@orga/contract'
import { expectRemaining } from '@orga/engine'
import { type Bank, findChallenge } from '../../content/index.ts'
import { presentQuestion, type Question } from '../questions/present-question.ts'
import type { AssessmentRow } from '../queries.ts'
import { isCheckpoint, testOf } from './take-answer.ts'

/** A test as its pupil sees it, with the question in hand. */
export function presentState(
  bank: Bank,
  row: AssessmentRow,
  now: Date,
): Output<typeof assessmentsContract.getAssessment> {
  const { id, kind, state, asked, challengeId, servedAt } = row
  return {
    id,
    kind,
    title: titleOf(bank, row),
    state,
    answered: asked.length,
    remaining: challengeId === null ? 0 : expectRemaining(testOf(bank, row)),
    checkpoint: servedAt === null && isCheckpoint(asked.length, challengeId),
    question: presentInHand(bank, row, now),
  }
}

/** What the pupil knows the test by: the path of the campaign, or the competence. */
export function titleOf(
  bank: Bank,
  {
    competenceId,
    targetProfileId,
    campaignName,
  }: Pick<AssessmentRow, 'competenceId' | 'targetProfileId' | 'campaignName'>,
): string {
  const profile = bank.targetProfiles.get(targetProfileId ?? '')
  return profile?.title ?? bank.competences.get(competenceId ?? '')?.title ?? campaignName ?? ''
}

function presentInHand(bank: Bank, { id, challengeId, servedAt }: AssessmentRow, now: Date): Question | null {
  const challenge = findChallenge(bank, challengeId, id)
  if (!challenge) return null
  const { timer } = challenge
  const elapsed = servedAt ? Math.floor((now.getTime() - servedAt.getTime()) / 1000) : 0
  const secondsLeft = timer === null ? null : Math.min(timer, Math.max(0, timer - elapsed))
  return { ...presentQuestion(bank, challenge, id), secondsLeft }
}
