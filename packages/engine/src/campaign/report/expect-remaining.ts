import type { Candidate } from '../choice/candidates.ts'
import { bestGain } from '../choice/choose.ts'
import type { CampaignTest, EndReason } from '../test.ts'

type Outlook = {
  readonly test: CampaignTest
  readonly candidates: readonly Candidate[]
  /** Expected share of wrongly classified skills, in the prudent view. */
  readonly error: number
  /** Spread σ of the learner as estimated, in levels. */
  readonly spread: number
  /** Why the test may end, but for what is due. */
  readonly reason: EndReason | null
  /** Questions that will be asked in any case. */
  readonly due: number
}

/** Questions for each skill too many that is expected wrong: fitted to 20,000 moments of simulated tests. */
const perSkill = 2
const perSpread = 0.55

/**
 * Expected number of questions still to come, the next one included. Let X be the number of skills expected wrong
 * beyond the target, g the gain of the best question, σ the spread. Then it is X (2 / √g + 0.55 σ): the slower the
 * less a question teaches, and the patchier the learner. Off by 3 questions on average in a test of 12 tubes, where
 * tests themselves differ by 7 (`bench/engine` measures it). A test that may end asks only what is due.
 */
export function expectRemaining({ test, candidates, error, spread, reason, due }: Outlook): number {
  const { settings, answers, skills } = test
  const excess = skills.length * Math.max(0, error - settings.target)
  const perExcess = perSkill / Math.sqrt(bestGain(candidates)) + perSpread * spread
  const expected = reason === null ? excess * perExcess : 0
  const left = settings.maxQuestions === null ? candidates.length : settings.maxQuestions - answers.length
  return Math.max(1, Math.min(Math.max(expected, due), left))
}
