import { oddsAgainst } from './curve.ts'
import type { Responses } from './items.ts'

/**
 * Sums over the answers at one ability, written in place: a search looks many times. With the u, v, r of `curveAt`,
 * a right answer adds u to the score and u (r − u) to the curvature; a wrong one −v and −v (r + v).
 */
export type Slopes = {
  /** L′, the slope of the log-likelihood. */
  score: number
  /** L″, minus the observed information. */
  curvature: number
  /** Σ u v, the expected information. */
  information: number
  /** Σ u v (2r − u + v), its slope. */
  informationSlope: number
  /** J = Σ P′P″/(PQ) = Σ u v r: Warm's correction is J / 2I. */
  warm: number
  /** J′ = Σ u v ((2r − u + v) r + r′), with r′ = −2a² L M. */
  warmSlope: number
}

export const createSlopes = (): Slopes => ({
  score: 0,
  curvature: 0,
  information: 0,
  informationSlope: 0,
  warm: 0,
  warmSlope: 0,
})

/** Score, curvature and information: all that ML and MAP need. */
export function measureSlopes(responses: Responses, theta: number, out: Slopes): void {
  if (responses.items.plain) measurePlain(responses, theta, out)
  else measureFull(responses, theta, out)
}

/** Without guess and slip u = a M, v = a L and r = u − v: the curvature no longer depends on the answers. */
function measurePlain({ items: { a, b, count }, right }: Responses, theta: number, out: Slopes): void {
  let score = 0
  let information = 0
  for (let item = 0; item < count; item++) {
    const slope = a[item] as number
    const odds = oddsAgainst(slope, b[item] as number, theta)
    const v = slope / (1 + odds)
    const u = v * odds
    score += right[item] === 1 ? u : -v
    information += u * v
  }
  out.score = score
  out.information = information
  out.curvature = -information
}

/** All sums, for any item. */
export function measureFull({ items, right }: Responses, theta: number, out: Slopes): void {
  const { a, b, c, d, count } = items
  let score = 0
  let curvature = 0
  let information = 0
  let informationSlope = 0
  let warm = 0
  let warmSlope = 0
  for (let item = 0; item < count; item++) {
    const steepness = a[item] as number
    const guess = c[item] as number
    const best = d[item] as number
    const odds = oddsAgainst(steepness, b[item] as number, theta)
    const can = 1 / (1 + odds)
    const cannot = odds * can
    const slope = steepness * (best - guess) * can * cannot
    const u = slope / (guess + (best - guess) * can)
    const v = slope / (1 - best + (best - guess) * cannot)
    const r = steepness * (cannot - can)
    const uv = u * v
    if (right[item] === 1) {
      score += u
      curvature += u * (r - u)
    } else {
      score -= v
      curvature -= v * (r + v)
    }
    const bend = 2 * r - u + v
    information += uv
    informationSlope += uv * bend
    warm += uv * r
    warmSlope += uv * (bend * r - 2 * steepness * steepness * can * cannot)
  }
  out.score = score
  out.curvature = curvature
  out.information = information
  out.informationSlope = informationSlope
  out.warm = warm
  out.warmSlope = warmSlope
}
