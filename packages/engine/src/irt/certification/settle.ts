import { type Capacity, type CapacityRule, type CertificationAnswer, estimateCapacity } from './capacity.ts'
import { type CertificationItem, rankByInformation } from './choose-item.ts'

export type LengthRule = {
  /** A test of so many answers is complete. */
  readonly maximumAnswers: number
  /** One of fewer is not scored. */
  readonly minimumAnswers: number
}

/** A test that is over. */
export type FinishedTest = {
  readonly answers: readonly CertificationAnswer[]
  /** Why it stopped before its end: the candidate's choice, or a technical fault. */
  readonly stopped: 'candidate' | 'technical' | null
  /** Items that were not asked. */
  readonly left: readonly CertificationItem[]
}

export type Settlement =
  | ({ readonly outcome: 'scored' } & Capacity)
  | { readonly outcome: 'too_few_answers' }
  | { readonly outcome: 'cancelled' }

/**
 * What a finished test is worth. With too few answers it is refused, or cancelled if the fault was technical. A test
 * that its candidate left is scored as if each missing question had been skipped; one that a fault cut short is
 * scored on its answers.
 */
export function settleCertification(
  { answers, stopped, left }: FinishedTest,
  rule: CapacityRule & LengthRule,
): Settlement {
  if (answers.length < rule.minimumAnswers) {
    return { outcome: stopped === 'technical' ? 'cancelled' : 'too_few_answers' }
  }
  const missing = stopped === 'candidate' ? rule.maximumAnswers - answers.length : 0
  const completed = missing > 0 ? skipRest(answers, left, { missing, rule }) : answers
  return { outcome: 'scored', ...estimateCapacity(completed, rule) }
}

/** The missing questions as wrong answers, each to the item left that says most at the capacity then reached. */
function skipRest(
  answers: readonly CertificationAnswer[],
  left: readonly CertificationItem[],
  { missing, rule }: { readonly missing: number; readonly rule: CapacityRule },
): readonly CertificationAnswer[] {
  let completed = answers
  let rest = left
  for (let skipped = 0; skipped < missing; skipped++) {
    const capacity = estimateCapacity(completed, rule).capacity
    const [item] = rankByInformation(rest, capacity)
    if (!item) return completed
    const { discrimination, difficulty } = item
    completed = [...completed, { discrimination, difficulty, correct: false }]
    rest = rest.filter((one) => one !== item)
  }
  return completed
}
