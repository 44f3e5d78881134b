import type { AbilityRange } from './climb.ts'
import { fillOdds, spreadEvenly } from './grid.ts'
import type { Items, Responses } from './items.ts'

/** A normal distribution of abilities. */
export type AbilityPrior = { readonly mean: number; readonly sd: number }

export const usualPrior: AbilityPrior = { mean: 0, sd: 1 }

/** What is known of an ability: the weight of each value of an even grid. Weights add up to 1. */
export type Posterior = { readonly theta: Float64Array; readonly weight: Float64Array }

const widestStep = 0.25
const [fewestSteps, mostSteps] = [32, 4096]

/** An even grid over the range: 33 values at least, a quarter apart at most unless these were too many. */
export function spreadNodes(range: AbilityRange): Float64Array {
  const steps = Math.ceil((range.high - range.low) / widestStep)
  return spreadEvenly(range, Math.min(mostSteps, Math.max(fewestSteps, steps)))
}

/** Likelihood × prior on a grid, by the trapezoid rule: the two ends count half. */
export function weighNodes(theta: Float64Array, responses: Responses, { mean, sd }: AbilityPrior): Posterior {
  const logs = logLikelihoods(theta, responses)
  const last = theta.length - 1
  let highest = -Infinity
  for (let node = 0; node <= last; node++) {
    const distance = ((theta[node] as number) - mean) / sd
    const log = (logs[node] as number) - (distance * distance) / 2
    logs[node] = log
    if (log > highest) highest = log
  }
  let sum = 0
  for (let node = 0; node <= last; node++) {
    const weight = Math.exp((logs[node] as number) - highest) * (node === 0 || node === last ? 0.5 : 1)
    logs[node] = weight
    sum += weight
  }
  for (let node = 0; node <= last; node++) logs[node] = (logs[node] as number) / sum
  return { theta, weight: logs }
}

/**
 * log Π P^x Q^(1−x) at each node. Chances are multiplied, and turned into logarithms only when a product gets too
 * small to go on.
 */
function logLikelihoods(theta: Float64Array, { items, right }: Responses): Float64Array {
  const nodes = theta.length
  const logs = new Float64Array(nodes)
  const products = new Float64Array(nodes).fill(1)
  const chances = new Float64Array(nodes)
  for (let item = 0; item < items.count; item++) {
    fillChances(items, item, theta, { out: chances, right: right[item] === 1 })
    for (let node = 0; node < nodes; node++) {
      const product = (products[node] as number) * (chances[node] as number)
      if (product > 1e-150) products[node] = product
      else {
        logs[node] = (logs[node] as number) + Math.log(product)
        products[node] = 1
      }
    }
  }
  for (let node = 0; node < nodes; node++)
    logs[node] = (logs[node] as number) + Math.log(products[node] as number)
  return logs
}

/** The chance of one answer, right or wrong, at each node of an even grid. */
export function fillChances(
  { a, b, c, d }: Items,
  item: number,
  theta: Float64Array,
  { out, right }: { readonly out: Float64Array; readonly right: boolean },
): void {
  const [guess, best] = [c[item] as number, d[item] as number]
  fillOdds(a[item] as number, b[item] as number, theta, out)
  for (let node = 0; node < theta.length; node++) {
    const odds = out[node] as number
    const can = 1 / (1 + odds)
    out[node] = right ? guess + (best - guess) * can : 1 - best + (best - guess) * odds * can
  }
}

/** Mean and standard deviation of a posterior. */
export function momentsOf({ theta, weight }: Posterior): { readonly mean: number; readonly sd: number } {
  let mean = 0
  for (let node = 0; node < theta.length; node++) mean += (weight[node] as number) * (theta[node] as number)
  let variance = 0
  for (let node = 0; node < theta.length; node++)
    variance += (weight[node] as number) * ((theta[node] as number) - mean) ** 2
  return { mean, sd: Math.sqrt(variance) }
}
