import { fillOdds } from './grid.ts'
import type { Responses } from './items.ts'

/** L′ at each node of an even grid: the same sums as `measureSlopes`, for many abilities at once. */
export function scanScore({ items, right }: Responses, theta: Float64Array): Float64Array {
  const { a, b, c, d, count } = items
  const scores = new Float64Array(theta.length)
  const allOdds = new Float64Array(theta.length)
  for (let item = 0; item < count; item++) {
    const steepness = a[item] as number
    const sure = right[item] === 1
    // A wrong answer is a right one of the mirrored item: L and M, c and 1 − d change places.
    const least = sure ? (c[item] as number) : 1 - (d[item] as number)
    const span = (d[item] as number) - (c[item] as number)
    const rise = (sure ? steepness : -steepness) * span
    fillOdds(steepness, b[item] as number, theta, allOdds)
    for (let node = 0; node < theta.length; node++) {
      const odds = allOdds[node] as number
      const can = 1 / (1 + odds)
      const cannot = odds * can
      const chance = least + span * (sure ? can : cannot)
      scores[node] = (scores[node] as number) + (rise * can * cannot) / chance
    }
  }
  return scores
}

/** L′ + J / 2I at each node of an even grid. */
export function scanWeighted({ items, right }: Responses, theta: Float64Array): Float64Array {
  const { a, b, c, d, count } = items
  const scores = new Float64Array(theta.length)
  const informations = new Float64Array(theta.length)
  const warms = new Float64Array(theta.length)
  const allOdds = new Float64Array(theta.length)
  for (let item = 0; item < count; item++) {
    const steepness = a[item] as number
    const [guess, best] = [c[item] as number, d[item] as number]
    const sure = right[item] === 1
    fillOdds(steepness, b[item] as number, theta, allOdds)
    for (let node = 0; node < theta.length; node++) {
      const odds = allOdds[node] as number
      const can = 1 / (1 + odds)
      const cannot = odds * can
      const slope = steepness * (best - guess) * can * cannot
      const u = slope / (guess + (best - guess) * can)
      const v = slope / (1 - best + (best - guess) * cannot)
      scores[node] = (scores[node] as number) + (sure ? u : -v)
      informations[node] = (informations[node] as number) + u * v
      warms[node] = (warms[node] as number) + u * v * steepness * (cannot - can)
    }
  }
  for (let node = 0; node < theta.length; node++) {
    const information = informations[node] as number
    if (information > 0) scores[node] = (scores[node] as number) + (warms[node] as number) / information / 2
  }
  return scores
}
