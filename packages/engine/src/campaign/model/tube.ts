import type { Noise } from '../settings.ts'
import { addScaled, type Arena } from './vector.ts'

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
export function likelihoodOf({ levels, answers }: TubeEvidence): readonly number[] {
  const likelihoods: number[] = []
  for (let k = 0; k <= levels.length; k++) {
    let likelihood = 1
    for (const { position, correct, guess, slip } of answers) {
      const right = position < k ? 1 - slip : guess
      likelihood *= correct ? right : 1 - right
    }
    likelihoods.push(likelihood)
  }
  return likelihoods
}

type Evidence = {
  readonly tube: TubeEvidence
  readonly likelihood: readonly number[]
  readonly table: MasteryTable
}

/**
 * P(the tube's answers | cell) = Σ_k L(k) P(k | cell). With P(k | cell) = S_k − S_{k+1}, where S_k = P(at least k
 * mastered | cell), summation by parts gives L(0) + Σ_{k ≥ 1} (L(k) − L(k − 1)) S_k: only levels that were asked
 * have a term, and a tube without answers costs nothing.
 */
export function writeEvidence(target: Float64Array, { tube, likelihood, table }: Evidence): Float64Array {
  target.fill(likelihood[0] ?? 1)
  for (let position = 0; position < tube.levels.length; position++) {
    const change = (likelihood[position + 1] ?? 0) - (likelihood[position] ?? 0)
    if (change !== 0) addScaled(target, change, table(tube.levels[position] ?? 0))
  }
  return target
}

/**
 * P(position i mastered | cell, answers) for each position: Σ_{k > i} L(k) P(k | cell) over the whole sum. Summed
 * from the top: each position adds its own term L(i + 1) (S_{i+1} − S_{i+2}) to the sum of the one above.
 */
export function masteryColumns(tube: TubeEvidence, table: MasteryTable, take: Arena): Float64Array[] {
  const { levels } = tube
  const likelihood = likelihoodOf(tube)
  const evidence = writeEvidence(take(table(0).length), { tube, likelihood, table })
  const columns: Float64Array[] = []
  let above = take(evidence.length)
  let beyond = above
  for (let position = levels.length - 1; position >= 0; position--) {
    const here = table(levels[position] ?? 0)
    const column = take(evidence.length)
    const term = likelihood[position + 1] ?? 0
    for (let cell = 0; cell < column.length; cell++) {
      const own = ((here[cell] ?? 0) - (beyond[cell] ?? 0)) / (evidence[cell] ?? 1)
      column[cell] = (above[cell] ?? 0) + term * own
    }
    columns[position] = column
    above = column
    beyond = here
  }
  return columns
}
