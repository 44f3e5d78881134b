import type { ResponseMatrix } from '../response-matrix.ts'
import { nodes } from './quadrature.ts'

/** What one row of answers says about ability. */
export type Posterior = {
  /** P(θ = node | answers), told for `first` ≤ node < `end`; beyond, it is under 10⁻¹⁵ of its peak. */
  readonly weights: Float64Array
  first: number
  end: number
  /** ln P(answers). */
  logLikelihood: number
}

/** ln 10⁻¹⁵: what is added to a sum of doubles under this is lost in rounding. */
const negligible = -34.5

/** How far a window reaches beyond where the same row's posterior ended in the pass before, in nodes. */
const margin = 4

/**
 * From a row of `matrix` to its posterior: P(θ | answers) ∝ share(θ) · ∏ P(answer | θ). `logs` are
 * those of `logProbabilities`; `priors` holds, per group of the matrix, the log share of learners at each node.
 * The object returned is the same each time, overwritten: a pass over a million rows allocates nothing.
 *
 * `windows` remembers per row where the posterior lay. As ln P is concave in θ for each answer and for the
 * population, a posterior that is negligible at both ends of a window is so beyond: only if it is not are all
 * nodes summed.
 */
export function createPosteriors(
  matrix: ResponseMatrix,
  logs: Float64Array,
  priors: readonly Float64Array[],
  windows: Windows = createWindows(matrix),
): (row: number) => Posterior {
  const sums = new Float64Array(nodes.length)
  const posterior: Posterior = { weights: new Float64Array(nodes.length), first: 0, end: 0, logLikelihood: 0 }
  return (row) => {
    const prior = priors[matrix.groups[row] as number] as Float64Array
    const cells = matrix.cells.subarray(matrix.starts[row], matrix.starts[row + 1])
    posterior.first = Math.max((windows.first[row] as number) - margin, 0)
    posterior.end = Math.min((windows.end[row] as number) + margin, nodes.length)
    sumLogs({ cells, logs, prior }, sums, posterior)
    if (!normalise(sums, posterior)) {
      posterior.first = 0
      posterior.end = nodes.length
      sumLogs({ cells, logs, prior }, sums, posterior)
      normalise(sums, posterior)
    }
    windows.first[row] = posterior.first
    windows.end[row] = posterior.end
    return posterior
  }
}

/** Per row, the nodes on which its posterior was not negligible when last computed. */
export type Windows = { readonly first: Uint8Array; readonly end: Uint8Array }

export function createWindows(matrix: ResponseMatrix): Windows {
  const rows = matrix.weights.length
  return { first: new Uint8Array(rows), end: new Uint8Array(rows).fill(nodes.length) }
}

type Row = { readonly cells: Uint32Array; readonly logs: Float64Array; readonly prior: Float64Array }

/** ln P(θ and answers) on the window; two answers at a time, which halves the writes. */
function sumLogs({ cells, logs, prior }: Row, sums: Float64Array, { first, end }: Posterior): void {
  for (let q = first; q < end; q++) sums[q] = prior[q] as number
  let at = cells.length % 2
  if (at === 1) {
    const base = (cells[0] as number) * nodes.length
    for (let q = first; q < end; q++) (sums[q] as number) += logs[base + q] as number
  }
  for (; at < cells.length; at += 2) {
    const one = (cells[at] as number) * nodes.length
    const two = (cells[at + 1] as number) * nodes.length
    for (let q = first; q < end; q++)
      (sums[q] as number) += (logs[one + q] as number) + (logs[two + q] as number)
  }
}

/**
 * Turns log weights on the window into weights that sum to 1, without underflow: the peak is taken out before
 * exp. Narrows the window to what is not negligible; false if it may reach beyond the window.
 */
function normalise(logWeights: Float64Array, posterior: Posterior): boolean {
  const { weights } = posterior
  let { first, end } = posterior
  let peak = -Infinity
  for (let q = first; q < end; q++) if ((logWeights[q] as number) > peak) peak = logWeights[q] as number
  const lowest = peak + negligible
  if (first > 0 && (logWeights[first] as number) > lowest) return false
  if (end < logWeights.length && (logWeights[end - 1] as number) > lowest) return false
  while ((logWeights[first] as number) < lowest) first += 1
  while ((logWeights[end - 1] as number) < lowest) end -= 1
  let total = 0
  for (let q = first; q < end; q++) {
    const weight = Math.exp((logWeights[q] as number) - peak)
    weights[q] = weight
    total += weight
  }
  for (let q = first; q < end; q++) (weights[q] as number) /= total
  posterior.first = first
  posterior.end = end
  posterior.logLikelihood = peak + Math.log(total)
  return true
}
