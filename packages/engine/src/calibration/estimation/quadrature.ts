/** Ability runs from −6 to 6 standard deviations in 60 equal steps, as mirt does for one dimension. */
const nodeCount = 61
const reach = 6

/** The abilities θ at which every integral over ability is summed. */
export const nodes: Float64Array = Float64Array.from(
  { length: nodeCount },
  (_, index) => (2 * reach * index) / (nodeCount - 1) - reach,
)

/**
 * ln of the share of a normal population at each node: ln φ((θ − mean) / deviation), scaled to sum to 1. Equal
 * steps converge faster than any power of the step on smooth integrands that die out at both ends.
 */
export function normalLogWeights(mean: number, deviation: number): Float64Array {
  const densities = nodes.map((node) => -0.5 * ((node - mean) / deviation) ** 2)
  const total = Math.log(densities.reduce((sum, density) => sum + Math.exp(density), 0))
  return densities.map((density) => density - total)
}
