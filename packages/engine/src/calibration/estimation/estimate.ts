import type { ResponseMatrix } from '../response-matrix.ts'
import { type Climb, climb, type Step } from './acceleration.ts'
import { expectCounts } from './expectation.ts'
import { logProbabilities, type Parameters } from './item-curves.ts'
import { maximizeCommonSlope, maximizeEachSlope, maximizeIntercepts } from './maximization.ts'
import { createPosteriors, createWindows } from './posterior.ts'
import { nodes, normalLogWeights } from './quadrature.ts'

/** `rasch`: one slope for all items. `2pl`: a slope for each. */
export type CalibrationModel = 'rasch' | '2pl'

export type EstimationSettings = {
  readonly model: CalibrationModel
  /** Stop when a step adds less than this to the log-likelihood. */
  readonly tolerance: number
  readonly mostPasses: number
  /** Told after each pass over the data. */
  readonly onPass?: ((pass: number, logLikelihood: number) => void) | undefined
}

const roughTolerance = 1

/** Slope 1, and the intercept that would give the item's share of right answers at θ = 0. */
function startParameters(matrix: ResponseMatrix): Parameters {
  const answers = new Float64Array(2 * matrix.itemCount)
  for (let row = 0; row < matrix.weights.length; row++) {
    for (let at = matrix.starts[row] as number; at < (matrix.starts[row + 1] as number); at++)
      (answers[matrix.cells[at] as number] as number) += matrix.weights[row] as number
  }
  return Float64Array.from(answers, (wrong, index) =>
    index % 2 === 1 ? 1 : Math.log(((answers[index + 1] as number) + 0.5) / (wrong + 0.5)),
  )
}

/**
 * Marginal maximum likelihood by EM (Bock & Aitkin 1981): ability is N(0, 1) in the population and summed out.
 * A question that was not asked adds no factor, which is right for adaptive tests as long as the answers on
 * which the choice of questions rested are all in the matrix (Mislevy & Wu 1996).
 *
 * The intercepts go first, with slopes of 1: there the likelihood is concave. In adaptive records every item is
 * failed half of the time, so that difficulties of 0 and slopes of 0 look like a solution to whoever starts with
 * both.
 */
export function estimate(matrix: ResponseMatrix, settings: EstimationSettings): Climb {
  const { model, tolerance, mostPasses, onPass } = settings
  const population = normalLogWeights(0, 1)
  const priors = Array.from({ length: matrix.groupCount }, () => population)
  const counts = new Float64Array(2 * matrix.itemCount * nodes.length)
  const windows = createWindows(matrix)
  let passes = 0
  const stepBy =
    (maximize: typeof maximizeEachSlope) =>
    (parameters: Parameters): Step => {
      const posteriorOf = createPosteriors(matrix, logProbabilities(parameters), priors, windows)
      const logLikelihood = expectCounts(matrix, posteriorOf, counts)
      passes += 1
      onPass?.(passes, logLikelihood)
      return { next: maximize(counts, parameters), logLikelihood }
    }
  const first = climb(stepBy(maximizeIntercepts), startParameters(matrix), {
    tolerance: Math.max(tolerance, roughTolerance),
    mostSteps: mostPasses,
  })
  const maximize = model === 'rasch' ? maximizeCommonSlope : maximizeEachSlope
  const last = climb(stepBy(maximize), first.best, { tolerance, mostSteps: mostPasses - passes })
  return { ...last, steps: passes }
}
