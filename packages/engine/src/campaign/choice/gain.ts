import type { Belief } from '../model/belief.ts'
import type { TubeEvidence } from '../model/tube.ts'
import { addOuterProduct, dot, quadraticForm } from '../model/vector.ts'
import type { Noise } from '../settings.ts'

/** A question that could be asked next. */
export type Question = Noise & { readonly tube: number; readonly position: number }

/** Neighbouring cells are merged until they weigh this much together. */
const mergedMass = 1 / 24

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
  const groups = mergeCells(belief)
  const shared = new Map<Float64Array, Float64Array>()
  const project = (column: Float64Array, mean: number): Float64Array => {
    const known = shared.get(column)
    if (known) return known
    const projected = projectOn(groups, belief.weights, { column, mean })
    shared.set(column, projected)
    return projected
  }
  const deviations = belief.tubes.map(({ columns, mastery }) =>
    columns.map((column, position) => project(column, mastery[position] ?? 0)),
  )
  const matrix = sumOuterProducts(deviations, { belief, tubes, size: groups.masses.length })
  const acrossOf = new Map<Float64Array, number>()
  return ({ tube, position, guess, slip }) => {
    const mastery = belief.tubes[tube]?.mastery ?? []
    const weights = tubes[tube]?.weights ?? []
    const own = deviations[tube] ?? []
    const mine = own[position]
    if (!mine) return 0
    let across = acrossOf.get(mine)
    if (across === undefined) {
      across = quadraticForm(matrix, mine)
      acrossOf.set(mine, across)
    }
    const p = mastery[position] ?? 0
    let sum = across
    for (let other = 0; other < own.length; other++) {
      const weight = weights[other] ?? 0
      const q = mastery[other] ?? 0
      if (weight === 0) continue
      const theirs = own[other]
      if (theirs && isOpen(q)) sum -= weight * dot(theirs, mine) ** 2
      sum += weight * ((mastery[Math.max(position, other)] ?? 0) - p * q) ** 2
    }
    const right = guess + (1 - guess - slip) * p
    return (2 * (1 - guess - slip) ** 2 * sum) / (right * (1 - right))
  }
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

type Skill = { readonly column: Float64Array; readonly mean: number }

/** u_g = Σ_{cells of g} w (p_cell − p) / √(mass of g): then u_i · u_j is the covariance between groups. */
function projectOn(
  { groupOf, masses }: Groups,
  weights: Float64Array,
  { column, mean }: Skill,
): Float64Array {
  const projected = new Float64Array(masses.length)
  for (let cell = 0; cell < weights.length; cell++) {
    const group = groupOf[cell] ?? 0
    projected[group] = (projected[group] ?? 0) + (weights[cell] ?? 0) * ((column[cell] ?? 0) - mean)
  }
  for (let group = 0; group < masses.length; group++) {
    projected[group] = (projected[group] ?? 0) / Math.sqrt(masses[group] ?? 1)
  }
  return projected
}

type Summands = { readonly belief: Belief; readonly tubes: readonly TubeEvidence[]; readonly size: number }

/** M = Σ_i w_i u_i u_iᵀ over all skills that are still open; equal vectors are added once, with their weight. */
function sumOuterProducts(
  deviations: readonly (readonly Float64Array[])[],
  { belief, tubes, size }: Summands,
): Float64Array {
  const totals = new Map<Float64Array, number>()
  for (const [tube, own] of deviations.entries()) {
    for (const [position, vector] of own.entries()) {
      const weight = tubes[tube]?.weights[position] ?? 0
      if (weight > 0 && isOpen(belief.tubes[tube]?.mastery[position] ?? 0)) {
        totals.set(vector, (totals.get(vector) ?? 0) + weight)
      }
    }
  }
  const matrix = new Float64Array(size * size)
  for (const [vector, weight] of totals) addOuterProduct(matrix, weight, vector)
  return matrix
}
