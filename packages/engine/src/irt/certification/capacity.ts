import { createItems } from '../items.ts'
import { fillChances } from '../posterior.ts'

/** One answer of a certification test, with the item's discrimination α and difficulty δ. */
export type CertificationAnswer = {
  readonly discrimination: number
  readonly difficulty: number
  /** Anything but a right answer in time counts as wrong. */
  readonly correct: boolean
}

export type CapacityRule = {
  /** Where a candidate is thought to be before the first answer. */
  readonly startCapacity: number
  /**
   * How far one answer may move the capacity: by this share of its size, or by this much while the size is below it.
   * Null for no limit.
   */
  readonly variationLimit: number | null
}

export type Capacity = {
  readonly capacity: number
  readonly errorRate: number
}

const lowest = -9
const step = 18 / 80
/** 81 nodes by their rank: adding steps up would end at 8.99999… */
const nodes = Float64Array.from({ length: 81 }, (_, rank) => lowest + rank * step)
const priorVariance = 1.5
/** What a grid of this step adds to a variance (Sheppard), with the half step that the existing service takes. */
const gridVariance = (9 / 80) ** 2 / 12
const errorWithoutAnswer = 5

/** The capacity after the last answer; without one, the start and an error of 5. */
export function estimateCapacity(answers: readonly CertificationAnswer[], rule: CapacityRule): Capacity {
  return (
    followCapacity(answers, rule).at(-1) ?? { capacity: rule.startCapacity, errorRate: errorWithoutAnswer }
  )
}

/**
 * The capacity after each answer. All answers so far weigh on the grid, with a normal prior of variance 1.5 whose
 * mean is the capacity before: it holds a first leap back, and in the long run does not shrink estimates as a fixed
 * prior does. The mean of that posterior, held within the variation limit, is the new capacity.
 */
export function followCapacity(answers: readonly CertificationAnswer[], rule: CapacityRule): Capacity[] {
  const likelihood = new Float64Array(nodes.length).fill(1)
  let before = rule.startCapacity
  return answers.map((answer) => {
    multiplyLikelihood(likelihood, answer)
    const posterior = likelihood.map(
      (value, node) => value * Math.exp(-(((nodes[node] as number) - before) ** 2) / (2 * priorVariance)),
    )
    const capacity = limitVariation(
      meanOf(posterior, (theta) => theta),
      before,
      rule.variationLimit,
    )
    const variance = meanOf(posterior, (theta) => (theta - capacity) ** 2) - gridVariance
    before = capacity
    return { capacity, errorRate: Math.sqrt(Math.max(0, variance)) }
  })
}

/** Scaled to a greatest value of 1, which no posterior can tell, and a long test cannot make it vanish. */
function multiplyLikelihood(
  likelihood: Float64Array,
  { discrimination, difficulty, correct }: CertificationAnswer,
): void {
  const chances = new Float64Array(nodes.length)
  fillChances(createItems([[discrimination, difficulty]]), 0, nodes, { out: chances, right: correct })
  let highest = 0
  for (let node = 0; node < nodes.length; node++) {
    const product = (likelihood[node] as number) * (chances[node] as number)
    likelihood[node] = product
    highest = Math.max(highest, product)
  }
  for (let node = 0; node < nodes.length; node++) likelihood[node] = (likelihood[node] as number) / highest
}

/** The mean of a function of the capacity under weights that need not add up to 1. */
function meanOf(weights: Float64Array, value: (theta: number) => number): number {
  let sum = 0
  let total = 0
  for (let node = 0; node < nodes.length; node++) {
    const weight = weights[node] as number
    sum += weight * value(nodes[node] as number)
    total += weight
  }
  return sum / total
}

function limitVariation(capacity: number, before: number, limit: number | null): number {
  if (limit === null) return capacity
  const size = Math.abs(before)
  const gap = size < limit ? limit : size * limit
  return Math.min(before + gap, Math.max(before - gap, capacity))
}
