import { nodes } from './quadrature.ts'

/**
 * Parameters of all items in one array: item j has its intercept d at 2j and its slope a at 2j + 1, so that
 * P(right | θ) = 1 / (1 + exp(−(aθ + d))). The difficulty is b = −d / a.
 */
export type Parameters = Float64Array<ArrayBuffer>

/** ln P at each node, for each cell of a response matrix: that of cell c at node q is at c · nodes + q. */
export function logProbabilities(parameters: Parameters): Float64Array {
  const logs = new Float64Array(parameters.length * nodes.length)
  for (let item = 0; 2 * item < parameters.length; item++) {
    const intercept = parameters[2 * item] as number
    const slope = parameters[2 * item + 1] as number
    const wrong = 2 * item * nodes.length
    const right = wrong + nodes.length
    for (let q = 0; q < nodes.length; q++) {
      const logit = slope * (nodes[q] as number) + intercept
      const tail = Math.log1p(Math.exp(-Math.abs(logit)))
      logs[right + q] = Math.min(logit, 0) - tail
      logs[wrong + q] = Math.min(-logit, 0) - tail
    }
  }
  return logs
}

/** P(right) at each node: that of item j at node q is at j · nodes + q. */
export function rightProbabilities(parameters: Parameters): Float64Array {
  const probabilities = new Float64Array((parameters.length / 2) * nodes.length)
  for (let item = 0; 2 * item < parameters.length; item++) {
    const intercept = parameters[2 * item] as number
    const slope = parameters[2 * item + 1] as number
    for (let q = 0; q < nodes.length; q++) {
      const logit = slope * (nodes[q] as number) + intercept
      probabilities[item * nodes.length + q] = 1 / (1 + Math.exp(-logit))
    }
  }
  return probabilities
}
