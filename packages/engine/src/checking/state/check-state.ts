import { feedbackFor, judge, judgeParts } from '../judge.ts'
import type { Checked, StateSolution } from '../solution.ts'
import { createComparison } from './matches-expected.ts'

/** Judges the state that a simulator was left in. A key that expects nothing accepts nothing. */
export function checkState(solution: StateSolution, state: unknown): Checked {
  const { expected, forbidden = [], parts = {}, wrong } = solution
  const { matches } = createComparison(solution)
  const verdicts = Object.entries(parts).map(([name, one]): [string, boolean] => [name, matches(state, one)])
  const isRight =
    (expected !== undefined || verdicts.length > 0) &&
    (expected === undefined || matches(state, expected)) &&
    !forbidden.some((one) => matches(state, one)) &&
    verdicts.every(([, holds]) => holds)
  return {
    ...(verdicts.length > 0 ? { fields: judgeParts(verdicts).fields ?? {} } : {}),
    ...(isRight ? judge(true) : feedbackFor(wrong, (one) => matches(state, one.expected))),
  }
}
