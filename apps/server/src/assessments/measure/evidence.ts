import type { Outcome } from '../tables.ts'

/**
 * What the engine needs of an answer: its moment in ms since 1970, negative if it was not right. Derived from the
 * answers.
 */
export type Mark = number

/** Of each question that a person has ever answered, the mark of the last answer: 40 bytes a question. */
export type Evidence = Readonly<Record<string, Mark>>

export const markOf = (outcome: Outcome, answeredAt: Date): Mark =>
  outcome === 'correct' ? answeredAt.getTime() : -answeredAt.getTime()

export const isRight = (mark: Mark): boolean => mark > 0

type Answer = {
  readonly challengeId: string
  readonly outcome: Outcome
  readonly answeredAt: Date
}

/** All that a history says. `answers` are in the order they were given. */
export function collectEvidence(answers: Iterable<Answer>): Record<string, Mark> {
  const evidence: Record<string, Mark> = {}
  for (const { challengeId, outcome, answeredAt } of answers)
    evidence[challengeId] = markOf(outcome, answeredAt)
  return evidence
}
