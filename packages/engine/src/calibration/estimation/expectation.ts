import type { ResponseMatrix } from '../response-matrix.ts'
import type { Posterior } from './posterior.ts'
import { nodes } from './quadrature.ts'

/**
 * The E-step: into `counts`, how many learners are expected at each node for each cell of the matrix (the cell
 * c at node q is at c · nodes + q). Returns the log-likelihood of all answers.
 */
export function expectCounts(
  matrix: ResponseMatrix,
  posteriorOf: (row: number) => Posterior,
  counts: Float64Array,
): number {
  const { starts, cells, weights: learners } = matrix
  const width = nodes.length
  counts.fill(0)
  let sum = 0
  let lost = 0
  for (let row = 0; row < learners.length; row++) {
    const { weights, first, end, logLikelihood } = posteriorOf(row)
    const count = learners[row] as number
    for (let q = first; q < end; q++) (weights[q] as number) *= count
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const base = (cells[at] as number) * width
      for (let q = first; q < end; q++) (counts[base + q] as number) += weights[q] as number
    }
    // Kahan: two log-likelihoods of a million rows are compared to their ninth decimal.
    const term = count * logLikelihood - lost
    const next = sum + term
    lost = next - sum - term
    sum = next
  }
  return sum
}
