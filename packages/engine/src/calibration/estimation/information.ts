import type { ResponseMatrix } from '../response-matrix.ts'
import { factorize, invertFactor } from './cholesky.ts'
import { type Parameters, rightProbabilities } from './item-curves.ts'
import type { Posterior } from './posterior.ts'
import { nodes } from './quadrature.ts'

/** Variances and covariance of one item's intercept d and slope a. */
export type Covariance = { readonly d: number; readonly a: number; readonly da: number }

/** Beyond this many items (3,000 parameters, 72 MB) errors are not computed. */
export const mostItemsWithErrors = 1500

/**
 * The information that the answers hold on the parameters, by Louis (1982): with s the score that one learner
 * would have if ability were known,
 *
 *   I = Σ learners ( E[−∂²] − Var[s] ), both given the answers.
 *
 * It is the exact −∂² of the marginal log-likelihood, not an approximation by cross-products. A learner adds
 * E[P(1 − P)] · (1, θ; θ, θ²) to the block of each item answered, and takes away Cov(e_j θ^m, e_k θ^n) for each
 * pair of them, with e = y − P.
 */
export function observeInformation(
  matrix: ResponseMatrix,
  parameters: Parameters,
  posteriorOf: (row: number) => Posterior,
): Float64Array {
  const n = parameters.length
  const information = new Float64Array(n * n)
  const curves = rightProbabilities(parameters)
  const width = nodes.length
  const longest = longestRow(matrix)
  const residuals = new Float64Array(longest * width)
  const means = new Float64Array(2 * longest)
  for (let row = 0; row < matrix.weights.length; row++) {
    const posterior = posteriorOf(row)
    const learners = matrix.weights[row] as number
    const cells = matrix.cells.subarray(matrix.starts[row], matrix.starts[row + 1])
    for (const [place, cell] of cells.entries()) {
      const item = cell >> 1
      const curve = curves.subarray(item * width, (item + 1) * width)
      const residual = residuals.subarray(place * width, (place + 1) * width)
      const own = scoreItem({ posterior, curve, correct: cell & 1, residual })
      means[2 * place] = own.d
      means[2 * place + 1] = own.a
      const diagonal = 2 * item * (n + 1)
      ;(information[diagonal] as number) += learners * own.dd
      ;(information[diagonal + n] as number) += learners * own.da
      ;(information[diagonal + n + 1] as number) += learners * own.aa
    }
    subtractVariance({ information, n, learners, cells, residuals, means, posterior })
  }
  return information
}

const longestRow = ({ starts }: ResponseMatrix): number =>
  starts.reduce((most, start, row) => Math.max(most, start - (starts[row - 1] ?? 0)), 0)

type OneItem = {
  readonly posterior: Posterior
  readonly curve: Float64Array
  readonly correct: number
  /** Filled with √weight · (y − P) at each node. */
  readonly residual: Float64Array
}

/** Posterior means of an answer's score (d, a) and of its information (dd, da, aa). */
function scoreItem({ posterior, curve, correct, residual }: OneItem) {
  const sums = { d: 0, a: 0, dd: 0, da: 0, aa: 0 }
  for (let q = posterior.first; q < posterior.end; q++) {
    const node = nodes[q] as number
    const weight = posterior.weights[q] as number
    const probability = curve[q] as number
    const error = correct - probability
    const information = weight * probability * (1 - probability)
    residual[q] = Math.sqrt(weight) * error
    sums.d += weight * error
    sums.a += weight * error * node
    sums.dd += information
    sums.da += information * node
    sums.aa += information * node * node
  }
  return sums
}

type OneRow = {
  readonly information: Float64Array
  readonly n: number
  readonly learners: number
  readonly cells: Uint32Array
  readonly residuals: Float64Array
  readonly means: Float64Array
  readonly posterior: Posterior
}

/** Takes learners · Cov(scores) of one row from the lower half: cells rise, so the later item is the lower row. */
function subtractVariance({ information, n, learners, cells, residuals, means, posterior }: OneRow): void {
  const width = nodes.length
  for (let j = 0; j < cells.length; j++) {
    const jd = means[2 * j] as number
    const ja = means[2 * j + 1] as number
    for (let k = 0; k <= j; k++) {
      let dd = 0
      let da = 0
      let aa = 0
      for (let q = posterior.first; q < posterior.end; q++) {
        const node = nodes[q] as number
        const product = (residuals[j * width + q] as number) * (residuals[k * width + q] as number)
        dd += product
        da += product * node
        aa += product * node * node
      }
      const kd = means[2 * k] as number
      const ka = means[2 * k + 1] as number
      const at = 2 * ((cells[j] as number) >> 1) * n + 2 * ((cells[k] as number) >> 1)
      ;(information[at] as number) -= learners * (dd - jd * kd)
      ;(information[at + n] as number) -= learners * (da - ja * kd)
      ;(information[at + n + 1] as number) -= learners * (aa - ja * ka)
      if (k < j) (information[at + 1] as number) -= learners * (da - jd * ka)
    }
  }
}

/** The information on the intercepts, then on the one slope that stands for all: slopes' rows are added up. */
function shareSlope(information: Float64Array, n: number): Float64Array {
  const items = n / 2
  const shared = new Float64Array((items + 1) * (items + 1))
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const value = information[i * n + j] as number
      const row = i % 2 === 0 ? i / 2 : items
      const column = j % 2 === 0 ? j / 2 : items
      const twice = row === column && i !== j ? 2 : 1
      ;(shared[Math.max(row, column) * (items + 1) + Math.min(row, column)] as number) += twice * value
    }
  }
  return shared
}

/** The blocks of I⁻¹ that belong to each item, or null if the answers do not determine all parameters. */
export function invertInformation(
  information: Float64Array,
  n: number,
  isSlopeShared: boolean,
): Covariance[] | null {
  const size = isSlopeShared ? n / 2 + 1 : n
  const factor = isSlopeShared ? shareSlope(information, n) : information
  if (!factorize(factor, size)) return null
  invertFactor(factor, size)
  return Array.from({ length: n / 2 }, (_, item) => {
    const d = isSlopeShared ? item : 2 * item
    const a = isSlopeShared ? size - 1 : 2 * item + 1
    return { d: dot(factor, size, d, d), a: dot(factor, size, a, a), da: dot(factor, size, a, d) }
  })
}

/** Element (i, j) of L⁻ᵀ·L⁻¹, with i ≥ j. */
function dot(inverse: Float64Array, n: number, i: number, j: number): number {
  let sum = 0
  for (let row = i; row < n; row++) sum += (inverse[row * n + i] as number) * (inverse[row * n + j] as number)
  return sum
}
