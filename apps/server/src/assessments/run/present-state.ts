import type { assessmentsContract, Output } from '@orga/contract'
import { type Bank, findChallenge } from '../../content/index.ts'
import { secondsAllowed } from '../measure/accommodate.ts'
import { devicesNeeded } from '../measure/devices-needed.ts'
import { lookAhead } from '../measure/look-ahead.ts'
import { presentQuestion, type Question } from '../questions/present-question.ts'
import type { AssessmentRow } from '../queries.ts'
import { isCheckpoint } from './take-answer.ts'

type Moment = {
  readonly now: Date
  /** Expected number of questions still to come, if it has just been found out. */
  readonly remaining?: number
}

/** A test as its pupil sees it, with the question in hand. */
export function presentState(
  bank: Bank,
  row: AssessmentRow,
  { now, remaining }: Moment,
): Output<typeof assessmentsContract.getAssessment> {
  const { id, kind, state, asked, challengeId, servedAt } = row
  const { moreTime, largerText, readAloud } = row.accommodations
  const elsewhere = devicesNeeded(bank, row)
  return {
    id,
    kind,
    title: titleOf(bank, row),
    state,
    answered: asked.length,
    remaining: challengeId === null ? 0 : (remaining ?? lookAhead(bank, row).remaining),
    checkpoint: servedAt === null && isCheckpoint(asked.length, challengeId),
    elsewhere: elsewhere && [...elsewhere],
    accommodations: { moreTime, largerText, readAloud },
    question: elsewhere ? null : presentInHand(bank, row, now),
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

function presentInHand(bank: Bank, row: AssessmentRow, now: Date): Question | null {
  const { id, challengeId, servedAt, accommodations } = row
  const challenge = findChallenge(bank, challengeId, id)
  if (!challenge) return null
  const timer = secondsAllowed(challenge, accommodations)
  const elapsed = servedAt ? Math.floor((now.getTime() - servedAt.getTime()) / 1000) : 0
  const secondsLeft = timer === null ? null : Math.min(timer, Math.max(0, timer - elapsed))
  return { ...presentQuestion(bank, challenge, id), timer, secondsLeft }
}
