import { logProbabilities, type Parameters, rightProbabilities } from '../estimation/item-curves.ts'
import { createPosteriors, type Posterior } from '../estimation/posterior.ts'
import { nodes, normalLogWeights } from '../estimation/quadrature.ts'
import type { ResponseMatrix } from '../response-matrix.ts'
import { twoSided } from './chi-square.ts'
import { testScores } from './score-test.ts'

/** Ability of one group, on the scale where all learners together are N(0, 1). */
export type GroupAbility = {
  readonly group: number
  readonly learners: number
  readonly mean: number
  readonly deviation: number
}

/** A: negligible. B: moderate. C: large, to be looked at by a person. */
export type DifferenceClass = 'A' | 'B' | 'C'

/** One item in one group, against the reference group at equal ability. */
export type GroupDifference = {
  readonly item: number
  readonly group: number
  readonly answers: number
  /** What is added to the logit in this group: negative is harder for it. */
  readonly shift: number
  readonly error: number
  readonly p: number
  /** The shift on the delta scale of ETS: 4/1.7 for a logit. */
  readonly delta: number
  readonly class: DifferenceClass
  /** p of a slope that differs between the groups too. */
  readonly slopeP: number
}

const mostPasses = 100
const smallestMove = 1e-4
const fewestAnswers = 30
/** The delta scale of ETS. */
const deltaPerLogit = 4 / 1.7

/** Each group as N(mean, deviation) by EM, the items held as calibrated. */
export function estimateGroups(matrix: ResponseMatrix, parameters: Parameters): GroupAbility[] {
  const logs = logProbabilities(parameters)
  let groups = Array.from({ length: matrix.groupCount }, (_, group) => ({
    group,
    learners: 0,
    mean: 0,
    deviation: 1,
  }))
  for (let pass = 0; pass < mostPasses; pass++) {
    const before = groups
    const posteriorOf = createPosteriors(matrix, logs, toPriors(groups))
    const sums = groups.map(() => ({ learners: 0, first: 0, second: 0 }))
    for (let row = 0; row < matrix.weights.length; row++) {
      const { weights, first, end } = posteriorOf(row)
      const learners = matrix.weights[row] as number
      const sum = sums[matrix.groups[row] as number]
      if (!sum) continue
      sum.learners += learners
      for (let q = first; q < end; q++) {
        const part = learners * (weights[q] as number) * (nodes[q] as number)
        sum.first += part
        sum.second += part * (nodes[q] as number)
      }
    }
    groups = sums.map(({ learners, first, second }, group) => {
      const mean = first / Math.max(learners, 1)
      const square = second / Math.max(learners, 1) - mean * mean
      return { group, learners, mean, deviation: Math.max(Math.sqrt(square), 0.1) }
    })
    if (groups.every((one, group) => isNear(one, before[group]))) break
  }
  return groups
}

const isNear = (one: GroupAbility, other: GroupAbility | undefined): boolean =>
  other !== undefined &&
  Math.abs(one.mean - other.mean) + Math.abs(one.deviation - other.deviation) < smallestMove

const toPriors = (groups: readonly GroupAbility[]): Float64Array[] =>
  groups.map(({ mean, deviation }) => normalLogWeights(mean, deviation))

/**
 * Differential functioning: each item in each group against the group `reference`. The logit in the group is
 * aθ + d + γ + δθ; γ and δ are tested by their scores, the item's a and d and the group's mean being free. Missing answers are no matter: a learner counts on the items answered, with the ability that all
 * of their answers tell.
 */
export function compareGroups(
  matrix: ResponseMatrix,
  parameters: Parameters,
  { groups, reference }: { readonly groups: readonly GroupAbility[]; readonly reference: number },
): GroupDifference[] {
  const sums = tallyGroups({ matrix, parameters, groups })
  const theirs = sums[reference]?.tallies ?? []
  return groups.flatMap(({ group, learners }) => {
    const own = sums[group]
    if (group === reference || learners === 0 || !own) return []
    return own.tallies.flatMap((tally, item) => {
      const pair = { item, group, own: tally, theirs: theirs[item] ?? empty, information: own.information }
      return judge(pair) ?? []
    })
  })
}

/** Sums over the learners of one group who answered one item, of its scores (y − P) · (1, θ). */
type Tally = {
  answers: number
  d: number
  a: number
  /** Their information, after Louis. */
  dd: number
  da: number
  aa: number
  /** Information shared with the mean of the group. */
  meanD: number
  meanA: number
}

type Sweep = {
  readonly matrix: ResponseMatrix
  readonly parameters: Parameters
  readonly groups: readonly GroupAbility[]
}

/** Per group, a tally of each item and the information on its mean: Σ 1/σ² − Var(θ | answers)/σ⁴. */
function tallyGroups({ matrix, parameters, groups }: Sweep): { tallies: Tally[]; information: number }[] {
  const posteriorOf = createPosteriors(matrix, logProbabilities(parameters), toPriors(groups))
  const curves = rightProbabilities(parameters)
  const all = groups.map(() => ({
    information: 0,
    tallies: Array.from({ length: matrix.itemCount }, (): Tally => ({ ...empty })),
  }))
  for (let row = 0; row < matrix.weights.length; row++) {
    const group = matrix.groups[row] as number
    const own = all[group]
    if (!own) continue
    const posterior = posteriorOf(row)
    const learners = matrix.weights[row] as number
    const variance = (groups[group]?.deviation ?? 1) ** 2
    const ability = meanAndVariance(posterior)
    own.information += learners * (1 / variance - ability.variance / variance ** 2)
    for (let at = matrix.starts[row] as number; at < (matrix.starts[row + 1] as number); at++) {
      const cell = matrix.cells[at] as number
      const curve = curves.subarray((cell >> 1) * nodes.length, ((cell >> 1) + 1) * nodes.length)
      const answer = { posterior, curve, correct: cell & 1, learners, mean: ability.mean, variance }
      addAnswer(own.tallies[cell >> 1] as Tally, answer)
    }
  }
  return all
}

const empty: Tally = { answers: 0, d: 0, a: 0, dd: 0, da: 0, aa: 0, meanD: 0, meanA: 0 }

function meanAndVariance({ weights, first, end }: Posterior): { mean: number; variance: number } {
  let mean = 0
  let square = 0
  for (let q = first; q < end; q++) {
    const part = (weights[q] as number) * (nodes[q] as number)
    mean += part
    square += part * (nodes[q] as number)
  }
  return { mean, variance: square - mean * mean }
}

type Answer = {
  readonly posterior: Posterior
  readonly curve: Float64Array
  readonly correct: number
  readonly learners: number
  /** Of the learner's posterior. */
  readonly mean: number
  /** Of the group. */
  readonly variance: number
}

function addAnswer(tally: Tally, { posterior, curve, correct, learners, mean, variance }: Answer): void {
  let [d, a, dd, da, aa, aSquare] = [0, 0, 0, 0, 0, 0]
  for (let q = posterior.first; q < posterior.end; q++) {
    const node = nodes[q] as number
    const weight = posterior.weights[q] as number
    const probability = curve[q] as number
    const error = correct - probability
    const spread = weight * (probability * (1 - probability) - error * error)
    d += weight * error
    a += weight * error * node
    aSquare += weight * error * node * node
    dd += spread
    da += spread * node
    aa += spread * node * node
  }
  tally.answers += learners
  tally.d += learners * d
  tally.a += learners * a
  tally.dd += learners * (dd + d * d)
  tally.da += learners * (da + d * a)
  tally.aa += learners * (aa + a * a)
  tally.meanD -= (learners * (a - mean * d)) / variance
  tally.meanA -= (learners * (aSquare - mean * a)) / variance
}

type Pair = {
  readonly item: number
  readonly group: number
  readonly own: Tally
  readonly theirs: Tally
  /** On the mean of the group. */
  readonly information: number
}

/** The order of parameters is d, a, the group's mean, γ, δ. At the group's own mean, its gradient is 0. */
function judge({ item, group, own, theirs, information }: Pair): GroupDifference | null {
  if (own.answers < fewestAnswers || theirs.answers < fewestAnswers) return null
  const scores = [own.d + theirs.d, own.a + theirs.a, 0, own.d, own.a]
  const rows = [
    [own.dd + theirs.dd],
    [own.da + theirs.da, own.aa + theirs.aa],
    [own.meanD, own.meanA, information],
    [own.dd, own.da, own.meanD, own.dd],
    [own.da, own.aa, own.meanA, own.da, own.aa],
  ]
  const lower = Float64Array.from(rows.flatMap((row) => [...row, ...Array(5 - row.length).fill(0)]))
  const [shift, slope] = testScores(scores, lower, 2) ?? []
  if (!shift || !slope) return null
  const delta = deltaPerLogit * shift.estimate
  return {
    item,
    group,
    answers: own.answers,
    shift: shift.estimate,
    error: shift.error,
    p: twoSided(shift.z),
    delta,
    class: classify(delta, deltaPerLogit * shift.error),
    slopeP: twoSided(slope.z),
  }
}

/**
 * Classes of ETS (Dorans & Holland 1993) at the level 5 %: A if |Δ| < 1 or not surely other than 0; C if
 * |Δ| ≥ 1.5 and surely above 1; B between.
 */
function classify(delta: number, error: number): DifferenceClass {
  const size = Math.abs(delta)
  if (size < 1 || size < 1.96 * error) return 'A'
  return size >= 1.5 && size - 1.645 * error > 1 ? 'C' : 'B'
}
