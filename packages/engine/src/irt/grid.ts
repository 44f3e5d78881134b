import type { AbilityRange } from './climb.ts'
import { mostLogits, oddsAgainst } from './curve.ts'

/** Abilities from one end of the range to the other, evenly apart. */
export function spreadEvenly({ low, high }: AbilityRange, steps: number): Float64Array {
  const theta = new Float64Array(steps + 1)
  for (let node = 0; node < steps; node++) theta[node] = low + ((high - low) * node) / steps
  theta[steps] = high
  return theta
}

/**
 * The odds e^−a(θ − b) at each node of an even grid. From node to node they are multiplied by one and the same factor,
 * so that an item costs two exponentials and not one a node.
 */
export function fillOdds(a: number, b: number, theta: Float64Array, out: Float64Array): void {
  const last = theta.length - 1
  const [from, to] = [theta[0] as number, theta[last] as number]
  const farthest = Math.abs(a) * Math.max(Math.abs(from - b), Math.abs(to - b))
  if (farthest < mostLogits) {
    const factor = Math.exp((-a * (to - from)) / last)
    let odds = oddsAgainst(a, b, from)
    for (let node = 0; node <= last; node++) {
      out[node] = odds
      odds *= factor
    }
  } else {
    for (let node = 0; node <= last; node++) out[node] = oddsAgainst(a, b, theta[node] as number)
  }
}
