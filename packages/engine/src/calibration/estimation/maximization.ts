import type { Parameters } from './item-curves.ts'
import { nodes } from './quadrature.ts'

/** Slopes beyond this are told as “at the bound”: the data want a step, and cannot say how steep. */
export const slopeBound = 6

const longestStep = 1
const smallestStep = 1e-9
const mostSteps = 25

/** First and second derivatives of the expected log-likelihood of one item by its intercept d and slope a. */
type Derivatives = { d: number; a: number; dd: number; da: number; aa: number }

/**
 * With n learners expected at θ, r of them right, and P the curve of the item:
 * ∂/∂d = Σ (r − nP), ∂/∂a = Σ θ (r − nP), and −∂² = Σ nP(1 − P) · (1, θ, θ²).
 */
function differentiate(counts: Float64Array, item: number, intercept: number, slope: number): Derivatives {
  const width = nodes.length
  const wrong = 2 * item * width
  const sums = { d: 0, a: 0, dd: 0, da: 0, aa: 0 }
  for (let q = 0; q < width; q++) {
    const right = counts[wrong + width + q] as number
    const all = right + (counts[wrong + q] as number)
    if (all === 0) continue
    const node = nodes[q] as number
    const probability = 1 / (1 + Math.exp(-(slope * node + intercept)))
    const residual = right - all * probability
    const information = all * probability * (1 - probability)
    sums.d += residual
    sums.a += residual * node
    sums.dd += information
    sums.da += information * node
    sums.aa += information * node * node
  }
  return sums
}

const clamp = (value: number, bound: number): number => Math.min(bound, Math.max(-bound, value))

/** An M-step for the start: each intercept by Newton steps no longer than 1, the slopes as they are. */
export function maximizeIntercepts(counts: Float64Array, before: Parameters): Parameters {
  const parameters = before.slice()
  for (let item = 0; 2 * item < parameters.length; item++) {
    for (let step = 0; step < mostSteps; step++) {
      const { d, dd } = differentiate(
        counts,
        item,
        parameters[2 * item] as number,
        parameters[2 * item + 1] as number,
      )
      const move = clamp(d / dd, longestStep)
      if (!Number.isFinite(move)) break
      ;(parameters[2 * item] as number) += move
      if (Math.abs(move) < smallestStep) break
    }
  }
  return parameters
}

/** The M-step of the two-parameter model: each item by itself, by Newton steps no longer than 1. */
export function maximizeEachSlope(counts: Float64Array, before: Parameters): Parameters {
  const parameters = before.slice()
  for (let item = 0; 2 * item < parameters.length; item++) {
    let intercept = parameters[2 * item] as number
    let slope = parameters[2 * item + 1] as number
    for (let step = 0; step < mostSteps; step++) {
      const { d, a, dd, da, aa } = differentiate(counts, item, intercept, slope)
      const stuck = Math.abs(slope) === slopeBound && a * slope > 0
      const determinant = dd * aa - da * da
      const byIntercept = clamp(stuck ? d / dd : (aa * d - da * a) / determinant, longestStep)
      const bySlope = stuck ? 0 : clamp((dd * a - da * d) / determinant, longestStep)
      if (!Number.isFinite(byIntercept + bySlope)) break
      intercept += byIntercept
      slope = clamp(slope + bySlope, slopeBound)
      if (Math.abs(byIntercept) + Math.abs(bySlope) < smallestStep) break
    }
    parameters[2 * item] = intercept
    parameters[2 * item + 1] = slope
  }
  return parameters
}

/**
 * The M-step with one slope for all items. The matrix of second derivatives is an arrow (each intercept meets
 * only itself and the slope), so that a Newton step costs one sweep: the slope first, by the Schur complement.
 */
export function maximizeCommonSlope(counts: Float64Array, before: Parameters): Parameters {
  const parameters = before.slice()
  const itemCount = parameters.length / 2
  for (let step = 0; step < mostSteps; step++) {
    const slope = parameters[1] as number
    const all = Array.from({ length: itemCount }, (_, item) =>
      differentiate(counts, item, parameters[2 * item] as number, slope),
    )
    let gradient = 0
    let curvature = 0
    for (const { d, a, dd, da, aa } of all) {
      gradient += a - (da * d) / dd
      curvature += aa - (da * da) / dd
    }
    const bySlope = clamp(gradient / curvature, longestStep)
    if (!Number.isFinite(bySlope)) break
    let longest = Math.abs(bySlope)
    for (const [item, { d, dd, da }] of all.entries()) {
      const byIntercept = clamp((d - da * bySlope) / dd, longestStep)
      ;(parameters[2 * item] as number) += byIntercept
      parameters[2 * item + 1] = clamp(slope + bySlope, slopeBound)
      longest = Math.max(longest, Math.abs(byIntercept))
    }
    if (longest < smallestStep) break
  }
  return parameters
}
