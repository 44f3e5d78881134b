import type { Played } from './play-engine.ts'
import type { Learner } from './learner.ts'

const bins = 10

/** What many tests add up to. */
export type Tally = {
  readonly questions: number[]
  skills: number
  right: number
  /** Per bin of stated probability: skills, sum of the probabilities, skills really mastered. */
  readonly calibration: { count: number; stated: number; mastered: number }[]
  /** Sum of |stated − real| number of questions to come, over all questions. */
  outlookError: number
  /** Tests in which four or more failed in a row, tests that ended on a right answer. */
  longFailures: number
  endedRight: number
}

export function createTally(): Tally {
  const calibration = Array.from({ length: bins }, () => ({ count: 0, stated: 0, mastered: 0 }))
  return { questions: [], skills: 0, right: 0, calibration, outlookError: 0, longFailures: 0, endedRight: 0 }
}

/** Adds the result of a rule that states no probabilities. */
export function addResult(
  tally: Tally,
  { mastered }: Learner,
  results: readonly (readonly boolean[])[],
): void {
  const result = results.at(-1) ?? []
  tally.questions.push(results.length - 1)
  tally.skills += mastered.length
  tally.right += mastered.filter((truth, index) => truth === result[index]).length
}

export function addTest(tally: Tally, { mastered }: Learner, { standings, answers }: Played): void {
  tally.questions.push(answers.length)
  tally.skills += mastered.length
  for (const [index, skill] of (standings.at(-1)?.estimate.skills ?? []).entries()) {
    const truth = mastered[index] ?? false
    if (truth === skill.mastered) tally.right++
    const bin = tally.calibration[Math.min(bins - 1, Math.floor(skill.probability * bins))]
    if (!bin) continue
    bin.count++
    bin.stated += skill.probability
    if (truth) bin.mastered++
  }
  for (const [asked, { remaining }] of standings.entries()) {
    tally.outlookError += Math.abs(remaining - (answers.length - asked))
  }
  let failures = 0
  let most = 0
  for (const { correct } of answers) {
    failures = correct ? 0 : failures + 1
    most = Math.max(most, failures)
  }
  if (most > 3) tally.longFailures++
  if (answers.at(-1)?.correct) tally.endedRight++
}

export const accuracyOf = ({ right, skills }: Tally): number => right / skills

/** Expected calibration error: mean over skills of |stated − real| of their bin of ten. */
export function calibrationErrorOf({ calibration, skills }: Tally): number {
  return calibration.reduce((sum, { stated, mastered }) => sum + Math.abs(stated - mastered), 0) / skills
}
