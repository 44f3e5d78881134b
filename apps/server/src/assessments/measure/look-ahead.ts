import type { Accommodations } from '@orga/contract'
import { assess, type Estimate, expectRemaining, selectNext } from '@orga/engine'
import type { Bank } from '../../content/index.ts'
import type { AssessmentRow } from '../queries.ts'
import { toCampaignTest } from './campaign-test.ts'
import { toFirstTest } from './first-test.ts'

/** The part of a test that its course depends on. */
export type Course = Pick<
  AssessmentRow,
  | 'settings'
  | 'skillIds'
  | 'startedAt'
  | 'seed'
  | 'asked'
  | 'marks'
  | 'device'
  | 'tubes'
  | 'evidence'
  | 'seenChallengeIds'
> & {
  /** None if absent. */
  readonly accommodations?: Accommodations
}

export type Outlook = {
  /** The next question; null at the end. */
  readonly challengeId: string | null
  /** Expected number of questions still to come, the next one included. */
  readonly remaining: number
  /** What the engine says of the person; null under the first rule, which counts on what is known alone. */
  readonly estimate: Estimate | null
}

/** Where a test goes from here, under the rule it began with. */
export function lookAhead(bank: Bank, course: Course): Outlook {
  const { settings, evidence } = course
  if (settings === null) return lookByFirstRule(bank, course)
  const test = toCampaignTest(bank, { ...course, settings, evidence: evidence ?? {} })
  const here = assess(test)
  // A test is not over because a telephone can do no more of it: the next question waits for another device.
  const { device, ...learner } = test.learner ?? {}
  const { next, remaining } = here.next || device === undefined ? here : assess({ ...test, learner })
  return { challengeId: next?.challengeId ?? null, remaining, estimate: here.estimate }
}

function lookByFirstRule(bank: Bank, course: Course): Outlook {
  const test = toFirstTest(bank, course)
  const challengeId = selectNext(test)?.challengeId ?? null
  return { challengeId, remaining: challengeId === null ? 0 : expectRemaining(test), estimate: null }
}
