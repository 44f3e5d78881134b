import type { Belief } from '../model/belief.ts'
import type { TubeEvidence } from '../model/tube.ts'
import { addOuterProduct, createArena, dot, quadraticForm } from '../model/vector.ts'
import type { Noise } from '../settings.ts'

/** A question that could be asked next. */
export type Question = Noise & { readonly tube: number; readonly position: number }

/** Neighbouring cells are merged until they weigh this much together. */
const mergedMass = 1 / 40

/** What is as good as known changes nothing worth the time. */
const settled = 0.002

/**
 * How much doubt a question is expected to remove. The doubt of a skill mastered with probability p is 2p(1 − p):
 * the chance that two draws from the posterior disagree on it. It lies between the expected misclassification
 * min(p, 1 − p) and twice that, and unlike it also falls when an answer brings p nearer to a decision.
 *
 * An answer y to a question on skill j, right with probability q = g + h p_j where h = 1 − g − s, moves each skill i
 * by cov(i, j) h / q upwards or cov(i, j) h / (1 − q) downwards. So the expected fall of doubt is in closed form
 *
 *   2 h² / (q (1 − q)) · Σ_i w_i cov(i, j)²
 *
 * Within the tube, who masters the harder of two skills masters both: cov(i, j) = p_max(i,j) − p_i p_j. Across tubes
 * the covariance comes from (θ, σ) alone: u_i · u_j with one component a cell. Merging cells into D groups leaves
 * Σ_i w_i (u_i · u_j)² = u_jᵀ M u_j with the D × D matrix M = Σ_i w_i u_i u_iᵀ, the same for all questions.
 */
export function gainOn(belief: Belief, tubes: readonly TubeEvidence[]): (question: Question) => number {
  const deviations = deviateAll(belief, tubes)
  const matrix = sumOuterProducts(deviations)
  return ({ tube, position, guess, slip }) => {
    const own = deviations[tube] ?? []
    const mine = own[position]
    if (!mine) return 0
    mine.across ??= quadraticForm(matrix, mine.vector)
    let sum = mine.across
    for (let other = 0; other < own.length; other++) {
      const theirs = own[other]
      const weight = tubes[tube]?.weights[other] ?? 0
      if (!theirs || weight === 0) continue
      // Within the tube the exact covariance takes the place of the one through (θ, σ).
      if (isOpen(theirs.mean)) sum -= weight * dot(theirs.vector, mine.vector) ** 2
      const both = Math.min(theirs.mean, mine.mean)
      sum += weight * (both - mine.mean * theirs.mean) ** 2
    }
    const right = guess + (1 - guess - slip) * mine.mean
    return (2 * (1 - guess - slip) ** 2 * sum) / (right * (1 - right))
  }
}

/** How a skill's mastery varies over the cells. */
type Deviation = {
  /** p, and u. */
  readonly mean: number
  readonly vector: Float64Array
  /** Weights of the skills that vary so. */
  weight: number
  /** uᵀ M u, once it has been asked for. */
  across: number | undefined
}

/** Of each position of each tube; those of one level in tubes without answers vary alike, and are one. */
function deviateAll(belief: Belief, tubes: readonly TubeEvidence[]): Deviation[][] {
  const groups = mergeCells(belief)
  const take = createArena()
  const untouched = new Map<number, Deviation>()
  const deviate = (column: Float64Array, mean: number): Deviation => {
    const vector = take(groups.masses.length)
    projectOn(groups, belief.weights, { column, mean, vector })
    return { mean, vector, weight: 0, across: undefined }
  }
  return belief.tubes.map(({ columns, mastery }, tube) => {
    const { levels = [], weights = [], answers = [] } = tubes[tube] ?? {}
    return columns.map((column, position) => {
      const level = levels[position] ?? 0
      const known = answers.length === 0 ? untouched.get(level) : undefined
      const deviation = known ?? deviate(column, mastery[position] ?? 0)
      if (answers.length === 0) untouched.set(level, deviation)
      deviation.weight += weights[position] ?? 0
      return deviation
    })
  })
}

const isOpen = (p: number): boolean => p * (1 - p) > settled

type Groups = { readonly groupOf: Int32Array; readonly masses: Float64Array }

/** Neighbours in ability, of one spread. */
function mergeCells({ weights, spreadOf }: Belief): Groups {
  const groupOf = new Int32Array(weights.length)
  const masses: number[] = []
  let mass = Infinity
  for (let cell = 0; cell < weights.length; cell++) {
    const weight = weights[cell] ?? 0
    if (mass + weight > mergedMass * 1.5 || spreadOf[cell] !== spreadOf[cell - 1]) {
      masses.push(0)
      mass = 0
    }
    mass += weight
    groupOf[cell] = masses.length - 1
    masses[masses.length - 1] = mass
  }
  return { groupOf, masses: Float64Array.from(masses) }
}

type Target = { readonly column: Float64Array; readonly mean: number; readonly vector: Float64Array }

/** u_g = Σ_{cells of g} w (p_cell − p) / √(mass of g): then u_i · u_j is the covariance between groups. */
function projectOn(
  { groupOf, masses }: Groups,
  weights: Float64Array,
  { column, mean, vector }: Target,
): void {
  for (let cell = 0; cell < weights.length; cell++) {
    const group = groupOf[cell] ?? 0
    vector[group] = (vector[group] ?? 0) + (weights[cell] ?? 0) * ((column[cell] ?? 0) - mean)
  }
  for (let group = 0; group < masses.length; group++) {
    vector[group] = (vector[group] ?? 0) / Math.sqrt(masses[group] ?? 1)
  }
}

/** M = Σ_i w_i u_i u_iᵀ over all skills that are still open. */
function sumOuterProducts(deviations: readonly (readonly Deviation[])[]): Float64Array {
  const distinct = new Set(deviations.flat().filter(({ weight, mean }) => weight > 0 && isOpen(mean)))
  const size = deviations.flat()[0]?.vector.length ?? 0
  const matrix = new Float64Array(size * size)
  for (const { vector, weight } of distinct) addOuterProduct(matrix, weight, vector)
  return matrix
}
