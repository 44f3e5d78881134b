import { curveAt } from '../curve.ts'
import type { Items } from '../items.ts'
import { fillChances, momentsOf, type Posterior } from '../posterior.ts'

/** An item of the bank, by its place, with what asking it is worth. */
export type Ranked = { readonly item: number; readonly worth: number }

/** Most worth first; of equals, the first of the bank. */
export function sortByWorth(ranked: readonly Ranked[]): Ranked[] {
  return ranked.toSorted((one, other) => other.worth - one.worth || one.item - other.item)
}

/** Worth is the information at the ability estimated so far. */
export function weighByInformation(
  { a, b, c, d }: Items,
  eligible: readonly number[],
  theta: number,
): Ranked[] {
  return eligible.map((item) => {
    const parameters = [a[item] as number, b[item] as number, c[item] as number, d[item] as number] as const
    return { item, worth: curveAt(parameters, theta).information }
  })
}

/**
 * Worth is the expected drop in the variance of the posterior (van der Linden 1998). The variance expected after the
 * answer is the variance now less that of the two means it may lead to. With abilities counted from their mean,
 * S₀ = Σ weight·P and S₁ = Σ weight·P·θ, these are S₁/S₀ after a right answer, which has probability S₀, and
 * −S₁/(1 − S₀) after a wrong one: the drop is S₁² / (S₀ (1 − S₀)).
 */
export function weighByVariance(items: Items, eligible: readonly number[], posterior: Posterior): Ranked[] {
  const { theta, weight } = posterior
  const { mean } = momentsOf(posterior)
  const chances = new Float64Array(theta.length)
  return eligible.map((item) => {
    fillChances(items, item, theta, { out: chances, right: true })
    let right = 0
    let shift = 0
    for (let node = 0; node < theta.length; node++) {
      const share = (weight[node] as number) * (chances[node] as number)
      right += share
      shift += share * ((theta[node] as number) - mean)
    }
    const spread = right * (1 - right)
    return { item, worth: spread > 0 ? (shift * shift) / spread : 0 }
  })
}
