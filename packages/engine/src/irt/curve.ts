import type { ItemParameters } from './items.ts'

/** Beyond so many logits an answer is sure to a hundred digits. The bound keeps products of chances above zero. */
export const mostLogits = 230

/** e^−z at z = a(θ − b) logits: the odds against success if there were no guess and no slip. */
export function oddsAgainst(a: number, b: number, theta: number): number {
  const logits = a * (theta - b)
  return Math.exp(logits > mostLogits ? -mostLogits : logits < -mostLogits ? mostLogits : -logits)
}

/** What an item says at one ability. */
export type CurvePoint = {
  /** P, the probability of a right answer. */
  readonly probability: number
  /** P′, per unit of ability. */
  readonly slope: number
  /** P″. */
  readonly curvature: number
  /** I = P′² / (P Q). */
  readonly information: number
  /** I′. */
  readonly informationSlope: number
}

/**
 * The four-parameter logistic model (Barton & Lord 1981; no factor 1.7). With L = 1 / (1 + e^−z), z = a(θ − b), M = 1 − L:
 *
 *     P = c + (d − c) L,   P′ = a (d − c) L M,   P″ = P′ r   with r = a (M − L)
 *
 * With u = P′/P and v = P′/Q, the slopes of log P and of −log Q, the information is u v. As u′ = u (r − u) and
 * v′ = v (r + v), its slope is u v (2r − u + v). Nothing is ever divided by P Q, which may be too small to hold.
 */
export function curveAt([a, b, c = 0, d = 1]: ItemParameters, theta: number): CurvePoint {
  const odds = oddsAgainst(a, b, theta)
  const can = 1 / (1 + odds)
  const cannot = odds * can
  const probability = c + (d - c) * can
  const slope = a * (d - c) * can * cannot
  const bend = a * (cannot - can)
  const u = slope / probability
  const v = slope / (1 - d + (d - c) * cannot)
  return {
    probability,
    slope,
    curvature: slope * bend,
    information: u * v,
    informationSlope: u * v * (2 * bend - u + v),
  }
}
