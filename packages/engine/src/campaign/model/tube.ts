import type { Noise } from '../settings.ts'
import { addScaled, divide } from './vector.ts'

/** An answer about one position of a tube. */
export type PositionAnswer = Noise & { readonly position: number; readonly correct: boolean }

/**
 * A tube in numbers. Its K levels, in rising order, are positions 0 to K − 1. Who masters k of them masters those
 * below position k: the unknown of a tube is k, from 0 to K.
 */
export type TubeEvidence = {
  readonly levels: readonly number[]
  /** How much a misclassification at each position counts: 1 for a target skill, 0 for what is only evidence. */
  readonly weights: readonly number[]
  readonly answers: readonly PositionAnswer[]
}

/** P(threshold ≥ level) in each cell. */
export type MasteryTable = (level: number) => Float64Array

/**
 * L(k) = P(the tube's answers | k mastered), for k = 0 … K. An answer at position i is right with 1 − slip if i < k
 * and with guess otherwise: a contradiction makes all k less likely, and none impossible.
 */
export function likelihoodOf({ levels, answers }: TubeEvidence): Float64Array {
  return Float64Array.from({ length: levels.length + 1 }, (_, k) => {
    let likelihood = 1
    for (const { position, correct, guess, slip } of answers) {
      const right = position < k ? 1 - slip : guess
      likelihood *= correct ? right : 1 - right
    }
    return likelihood
  })
}

/**
 * P(the tube's answers | cell) = Σ_k L(k) P(k | cell). With P(k | cell) = S_k − S_{k+1}, where S_k = P(at least k
 * mastered | cell), summation by parts gives L(0) + Σ_{k ≥ 1} (L(k) − L(k − 1)) S_k: only levels that were asked
 * have a term, and a tube without answers costs nothing.
 */
export function evidenceOf(tube: TubeEvidence, likelihood: Float64Array, table: MasteryTable): Float64Array {
  return partialEvidence(tube, { likelihood, table, from: 0 })
}

/** P(position i mastered | cell, answers) for each position: the same sum over k > i only, divided by the whole. */
export function masteryColumns(tube: TubeEvidence, table: MasteryTable): Float64Array[] {
  const likelihood = likelihoodOf(tube)
  const evidence = evidenceOf(tube, likelihood, table)
  return tube.levels.map((_, position) => {
    const column = partialEvidence(tube, { likelihood, table, from: position + 1 })
    divide(column, evidence)
    return column
  })
}

type Sum = { readonly likelihood: Float64Array; readonly table: MasteryTable; readonly from: number }

/** Σ_{k ≥ from} L(k) P(k | cell) = L(from) S_from + Σ_{k > from} (L(k) − L(k − 1)) S_k, with S_0 = 1. */
function partialEvidence({ levels }: TubeEvidence, { likelihood, table, from }: Sum): Float64Array {
  const lowest = table(levels[Math.max(0, from - 1)] ?? 0)
  const sum = new Float64Array(lowest.length)
  if (from === 0) sum.fill(likelihood[0] ?? 1)
  else addScaled(sum, likelihood[from] ?? 1, lowest)
  for (let k = from + 1; k <= levels.length; k++) {
    const change = (likelihood[k] ?? 0) - (likelihood[k - 1] ?? 0)
    if (change !== 0) addScaled(sum, change, table(levels[k - 1] ?? 0))
  }
  return sum
}
