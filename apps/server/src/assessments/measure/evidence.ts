import type { Outcome } from '../tables.ts'

/**
 * Of each question that a person has ever answered, the moment of the last answer in ms since 1970, negative if it
 * was not right: all that the engine needs of their history, 40 bytes a question. Derived from the answers.
 */
export type Evidence = Readonly<Record<string, number>>

/** An answer of the test itself. */
export type GivenAnswer = {
  readonly challengeId: string
  readonly outcome: Outcome
  /** Milliseconds since 1970. */
  readonly at: number
}

/** What an answer leaves in the evidence. */
export const markOf = ({ outcome, at }: Pick<GivenAnswer, 'outcome' | 'at'>): number =>
  outcome === 'correct' ? at : -at

/** All that a history says. `answers` are in the order they were given. */
export function collectEvidence(answers: Iterable<GivenAnswer>): Record<string, number> {
  const evidence: Record<string, number> = {}
  for (const answer of answers) evidence[answer.challengeId] = markOf(answer)
  return evidence
}
