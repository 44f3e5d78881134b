import { foresee } from '@orga/engine'
import { type Bank, type Challenge, findChallenge } from '../../content/index.ts'
import { markOf } from '../measure/evidence.ts'
import { toCampaignTest, toDatedAnswer } from '../measure/campaign-test.ts'
import type { AssessmentRow } from '../queries.ts'
import { isCheckpoint } from '../run/take-answer.ts'
import { mayBeSeenEarly } from './find-promised.ts'

export type Foreseen = {
  /** What comes next in any case. */
  readonly certain: Challenge | null
  /** What may come next. */
  readonly possible: readonly Challenge[]
}

const nothing: Foreseen = { certain: null, possible: [] }

/** What can be told of the next question before the one in hand is answered. Under the first rule: nothing. */
export function foreseeNext(bank: Bank, row: AssessmentRow, now: Date): Foreseen {
  const { id, settings, challengeId, evidence, asked } = row
  if (settings === null || challengeId === null) return nothing
  const [answer] = toDatedAnswer(bank, challengeId, markOf('correct', now))
  if (!answer) return nothing
  const test = toCampaignTest(bank, { ...row, settings, evidence: evidence ?? {} })
  const { certain, possible } = foresee(test, answer)
  const find = (choice: { readonly challengeId: string } | null): Challenge[] => {
    const found = findChallenge(bank, choice?.challengeId ?? null, id)
    return found && mayBeSeenEarly(found) ? [found] : []
  }
  // The question after a pause is read after it.
  const isBeforePause = isCheckpoint(asked.length + 1, challengeId)
  return { certain: (isBeforePause ? [] : find(certain))[0] ?? null, possible: possible.flatMap(find) }
}
