import type { Candidate } from '../choice/candidates.ts'
import { bestGain } from '../choice/choose.ts'
import type { CampaignTest, EndReason } from '../test.ts'

type Outlook = {
  readonly test: CampaignTest
  readonly candidates: readonly Candidate[]
  /** Expected share of wrongly classified skills, in the prudent view. */
  readonly error: number
  readonly ended: EndReason | null
}

/** Expected number of questions still to come, the next one included. */
export function expectRemaining({ test, candidates, error, ended }: Outlook): number {
  const { settings, answers, skills } = test
  if (ended !== null) return 1
  const gain = bestGain(candidates)
  const excess = skills.length * (error - settings.target)
  const expected = Math.max(1, excess / ((gain + settings.worth) / 2))
  const left = settings.maxQuestions === null ? candidates.length : settings.maxQuestions - answers.length
  return Math.min(expected, left)
}
