import type { CalibrationModel } from '../estimation/estimate.ts'
import { type Parameters, rightProbabilities } from '../estimation/item-curves.ts'
import type { Posterior } from '../estimation/posterior.ts'
import { nodes } from '../estimation/quadrature.ts'
import type { ResponseMatrix } from '../response-matrix.ts'
import { chiSquareTail } from './chi-square.ts'
import { testScores } from './score-test.ts'

/** Learners of near ability, on one item. */
export type AbilityGroup = {
  readonly ability: number
  readonly answers: number
  /** Shares of right answers: as the posterior distributes them, and by the item's curve. */
  readonly observed: number
  readonly expected: number
}

export type ItemFit = {
  /** Root mean square of observed − expected over ability, those who answered as weights. */
  readonly rmsd: number
  /** Test of a curve of another shape; null if there is too little to test. */
  readonly chiSquare: number | null
  readonly freedom: 1 | 2
  readonly p: number | null
  readonly groups: readonly AbilityGroup[]
}

const groupCount = 6

/**
 * How far each item is from its curve, for records with answers missing by design. `counts` are those of the
 * last E-step. The test bends the curve: it adds γ₂z² to the logit (and γ₁z in the Rasch model), z being ability
 * in standard units of those who answered the item, and asks by their scores whether γ is zero. A cubic term would
 * see more, but rests on so few learners far away that on adaptive records it rejects true models five times too
 * often.
 */
export function assessItems(
  matrix: ResponseMatrix,
  { parameters, model, counts }: { parameters: Parameters; model: CalibrationModel; counts: Float64Array },
  posteriorOf: (row: number) => Posterior,
): ItemFit[] {
  const items = Array.from({ length: matrix.itemCount }, (_, item) => readCounts(counts, item))
  const curves = rightProbabilities(parameters)
  const sums = sumScores({ matrix, curves, posteriorOf, items })
  return items.map((item, index) => {
    const curve = curves.subarray(index * nodes.length, (index + 1) * nodes.length)
    const freedom = model === 'rasch' ? 2 : 1
    const { scores, information } = sums[index] as Sums
    const departures = testScores([...scores], information, freedom)
    const chiSquare = departures && departures.reduce((sum, { z }) => sum + z * z, 0)
    return {
      rmsd: rootMeanSquare(item, curve),
      chiSquare,
      freedom,
      p: chiSquare === null ? null : chiSquareTail(chiSquare, freedom),
      groups: groupByAbility(item, curve),
    }
  })
}

type Counts = {
  /** Expected learners at each node, and how many of them right. */
  readonly all: Float64Array
  readonly right: Float64Array
  readonly total: number
  readonly mean: number
  readonly deviation: number
}

function readCounts(counts: Float64Array, item: number): Counts {
  const width = nodes.length
  const right = counts.subarray((2 * item + 1) * width, (2 * item + 2) * width)
  const all = right.map((value, q) => value + (counts[2 * item * width + q] as number))
  const total = all.reduce((sum, value) => sum + value, 0)
  const mean = all.reduce((sum, value, q) => sum + value * (nodes[q] as number), 0) / total
  const square = all.reduce((sum, value, q) => sum + value * ((nodes[q] as number) - mean) ** 2, 0) / total
  return { all, right, total, mean, deviation: Math.sqrt(square) }
}

function rootMeanSquare({ all, right, total }: Counts, curve: Float64Array): number {
  let sum = 0
  for (let q = 0; q < all.length; q++) {
    const answers = all[q] as number
    if (answers > 0) sum += answers * ((right[q] as number) / answers - (curve[q] as number)) ** 2
  }
  return Math.sqrt(sum / total)
}

/** Neighbouring nodes are put together until they hold a sixth of the answers. */
function groupByAbility({ all, right, total }: Counts, curve: Float64Array): AbilityGroup[] {
  const groups: AbilityGroup[] = []
  let open = { ability: 0, answers: 0, observed: 0, expected: 0 }
  let told = 0
  for (let q = 0; q < all.length; q++) {
    const answers = all[q] as number
    open.ability += answers * (nodes[q] as number)
    open.answers += answers
    open.observed += right[q] as number
    open.expected += answers * (curve[q] as number)
    told += answers
    const isFull = told >= (total * (groups.length + 1)) / groupCount
    if (open.answers === 0 || !(isFull || q === all.length - 1)) continue
    const { ability, answers: size, observed, expected } = open
    groups.push({
      ability: ability / size,
      answers: size,
      observed: observed / size,
      expected: expected / size,
    })
    open = { ability: 0, answers: 0, observed: 0, expected: 0 }
  }
  return groups
}

type Sweep = {
  readonly matrix: ResponseMatrix
  readonly curves: Float64Array
  readonly posteriorOf: (row: number) => Posterior
  readonly items: readonly Counts[]
}

/** The highest power of z in the scores. */
const degree = 2

/** Sums over the learners who answered an item, of powers of z from 0. */
type Sums = {
  /** Gradient of (1, z, z²) in the logit: Σ E[(y − P) zⁱ]. */
  readonly scores: Float64Array
  /** Its information, after Louis: Σ E[(P(1 − P) − (y − P)²) zⁱ⁺ʲ] + E[(y − P) zⁱ] · E[(y − P) zʲ]. */
  readonly information: Float64Array
}

function sumScores({ matrix, curves, posteriorOf, items }: Sweep): Sums[] {
  const sums = items.map(() => ({
    scores: new Float64Array(degree + 1),
    information: new Float64Array((degree + 1) ** 2),
  }))
  const moments = { scores: new Float64Array(degree + 1), spreads: new Float64Array(2 * degree + 1) }
  for (let row = 0; row < matrix.weights.length; row++) {
    const posterior = posteriorOf(row)
    const learners = matrix.weights[row] as number
    for (let at = matrix.starts[row] as number; at < (matrix.starts[row + 1] as number); at++) {
      const cell = matrix.cells[at] as number
      const item = cell >> 1
      const curve = curves.subarray(item * nodes.length, (item + 1) * nodes.length)
      scoreAnswer({ posterior, curve, correct: cell & 1, counts: items[item] as Counts }, moments)
      addAnswer(sums[item] as Sums, moments, learners)
    }
  }
  return sums
}

type Answer = {
  readonly posterior: Posterior
  readonly curve: Float64Array
  readonly correct: number
  readonly counts: Counts
}

type Moments = { readonly scores: Float64Array; readonly spreads: Float64Array }

/** Of one answer: E[(y − P) zⁱ] and E[(P(1 − P) − (y − P)²) zⁱ]. */
function scoreAnswer({ posterior, curve, correct, counts }: Answer, { scores, spreads }: Moments): void {
  scores.fill(0)
  spreads.fill(0)
  for (let q = posterior.first; q < posterior.end; q++) {
    const z = ((nodes[q] as number) - counts.mean) / counts.deviation
    const probability = curve[q] as number
    const error = correct - probability
    let score = (posterior.weights[q] as number) * error
    let spread = (posterior.weights[q] as number) * (probability * (1 - probability) - error * error)
    for (let power = 0; power <= 2 * degree; power++) {
      if (power <= degree) (scores[power] as number) += score
      ;(spreads[power] as number) += spread
      score *= z
      spread *= z
    }
  }
}

function addAnswer(sums: Sums, { scores, spreads }: Moments, learners: number): void {
  for (let i = 0; i <= degree; i++) {
    const score = scores[i] as number
    ;(sums.scores[i] as number) += learners * score
    for (let j = 0; j <= i; j++)
      (sums.information[i * (degree + 1) + j] as number) +=
        learners * ((spreads[i + j] as number) + score * (scores[j] as number))
  }
}
