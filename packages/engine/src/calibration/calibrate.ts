import { assessItems, type ItemFit } from './diagnosis/item-fit.ts'
import {
  compareGroups,
  estimateGroups,
  type GroupAbility,
  type GroupDifference,
} from './diagnosis/group-difference.ts'
import { type CalibrationModel, estimate } from './estimation/estimate.ts'
import { expectCounts } from './estimation/expectation.ts'
import {
  type Covariance,
  invertInformation,
  mostItemsWithErrors,
  observeInformation,
} from './estimation/information.ts'
import { logProbabilities, type Parameters } from './estimation/item-curves.ts'
import { slopeBound } from './estimation/maximization.ts'
import { createPosteriors, type Posterior } from './estimation/posterior.ts'
import { nodes, normalLogWeights } from './estimation/quadrature.ts'
import { keepItems, type ResponseMatrix } from './response-matrix.ts'

export type CalibrationSettings = {
  readonly model: CalibrationModel
  /** An item with fewer answers is left out; 30 unless told. */
  readonly fewestAnswers?: number
  /** The group that others are compared with; the largest unless told. */
  readonly reference?: number | undefined
  /** Stop when one EM step adds less than this to the log-likelihood; 10⁻⁶ unless told. */
  readonly tolerance?: number
  /** Passes over the data; 1,000 unless told. */
  readonly mostPasses?: number
  readonly onPass?: (pass: number, logLikelihood: number) => void
}

/** P(right | θ) = 1 / (1 + exp(−slope · (θ − difficulty))), with θ ~ N(0, 1) in the population. */
export type CalibratedItem = {
  readonly item: number
  readonly answers: number
  readonly right: number
  readonly slope: number
  readonly difficulty: number
  /** Standard errors; null where the answers do not determine them. */
  readonly slopeError: number | null
  readonly difficultyError: number | null
  /** The slope ran into its bound: the estimate is no maximum. */
  readonly isAtBound: boolean
  readonly fit: ItemFit
}

export type LeftOutItem = {
  readonly item: number
  readonly answers: number
  readonly right: number
  readonly reason: 'all_right' | 'all_wrong' | 'too_few_answers'
}

export type Calibration = {
  readonly model: CalibrationModel
  readonly items: readonly CalibratedItem[]
  readonly leftOut: readonly LeftOutItem[]
  /** Those with at least one answer to a calibrated item. */
  readonly learners: number
  /** Answers to calibrated items. */
  readonly answers: number
  readonly logLikelihood: number
  readonly parameterCount: number
  readonly passes: number
  readonly converged: boolean
  /** Empty with a single group. */
  readonly groups: readonly GroupAbility[]
  readonly reference: number | null
  readonly differences: readonly GroupDifference[]
}

/** Items, their errors, their fit and their differences between groups, from answers with any of them missing. */
export function calibrate(matrix: ResponseMatrix, settings: CalibrationSettings): Calibration {
  const { kept, leftOut } = screenItems(matrix, settings.fewestAnswers ?? 30)
  const data = keepItems(
    matrix,
    kept.map(({ item }) => item),
  )
  const { model, tolerance = 1e-6, mostPasses = 1000, onPass } = settings
  const { best, steps, converged } = estimate(data, { model, tolerance, mostPasses, onPass })
  const population = Array.from({ length: data.groupCount }, () => normalLogWeights(0, 1))
  const posteriorOf = createPosteriors(data, logProbabilities(best), population)
  const counts = new Float64Array(best.length * nodes.length)
  const logLikelihood = expectCounts(data, posteriorOf, counts)
  const fits = assessItems(data, { parameters: best, model, counts }, posteriorOf)
  const errors = estimateErrors(data, { parameters: best, model }, posteriorOf)
  const toItem = (place: number): number => kept[place]?.item ?? place
  return {
    model,
    items: kept.map((tally, place) =>
      describe(tally, { best, place, error: errors?.[place], fit: fits[place] as ItemFit }),
    ),
    leftOut,
    learners: data.weights.reduce((sum, weight) => sum + weight, 0),
    answers: kept.reduce((sum, { answers }) => sum + answers, 0),
    logLikelihood,
    parameterCount: kept.length + (model === 'rasch' ? 1 : kept.length),
    passes: steps + 1,
    converged,
    ...compareAll(data, best, { reference: settings.reference, toItem }),
  }
}

type Tally = { readonly item: number; readonly answers: number; readonly right: number }

/** An item that all got right, or wrong, has no finite difficulty; one with few answers no useful one. */
function screenItems(
  matrix: ResponseMatrix,
  fewestAnswers: number,
): { readonly kept: Tally[]; readonly leftOut: LeftOutItem[] } {
  const { starts, cells, weights, itemCount } = matrix
  const counts = new Float64Array(2 * itemCount)
  for (let row = 0; row < weights.length; row++) {
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++)
      (counts[cells[at] as number] as number) += weights[row] as number
  }
  const kept: Tally[] = []
  const leftOut: LeftOutItem[] = []
  for (let item = 0; item < itemCount; item++) {
    const right = counts[2 * item + 1] as number
    const tally = { item, right, answers: right + (counts[2 * item] as number) }
    const reason = findFault(tally, fewestAnswers)
    if (reason) leftOut.push({ ...tally, reason })
    else kept.push(tally)
  }
  return { kept, leftOut }
}

function findFault({ answers, right }: Tally, fewestAnswers: number): LeftOutItem['reason'] | undefined {
  if (answers < Math.max(fewestAnswers, 2)) return 'too_few_answers'
  if (right === answers) return 'all_right'
  return right === 0 ? 'all_wrong' : undefined
}

function estimateErrors(
  data: ResponseMatrix,
  { parameters, model }: { readonly parameters: Parameters; readonly model: CalibrationModel },
  posteriorOf: (row: number) => Posterior,
): Covariance[] | null {
  if (data.itemCount > mostItemsWithErrors) return null
  const information = observeInformation(data, parameters, posteriorOf)
  return invertInformation(information, parameters.length, model === 'rasch')
}

type Described = {
  readonly best: Parameters
  readonly place: number
  readonly error: Covariance | undefined
  readonly fit: ItemFit
}

/** With b = −d / a, the delta method gives Var(b) = (Var(d) + b² Var(a) + 2b Cov(d, a)) / a². */
function describe(tally: Tally, { best, place, error, fit }: Described): CalibratedItem {
  const slope = best[2 * place + 1] as number
  const difficulty = -(best[2 * place] as number) / slope
  return {
    ...tally,
    slope,
    difficulty,
    slopeError: error ? Math.sqrt(error.a) : null,
    difficultyError: error
      ? Math.sqrt(error.d + difficulty * difficulty * error.a + 2 * difficulty * error.da) / Math.abs(slope)
      : null,
    isAtBound: Math.abs(slope) === slopeBound,
    fit,
  }
}

type Comparison = Pick<Calibration, 'groups' | 'reference' | 'differences'>

function compareAll(
  data: ResponseMatrix,
  parameters: Parameters,
  {
    reference: told,
    toItem,
  }: { readonly reference: number | undefined; readonly toItem: (place: number) => number },
): Comparison {
  if (data.groupCount < 2) return { groups: [], reference: null, differences: [] }
  const groups = estimateGroups(data, parameters)
  const largest = groups.reduce((most, one) => (one.learners > most.learners ? one : most))
  const reference = told ?? largest.group
  const differences = compareGroups(data, parameters, { groups, reference })
  return { groups, reference, differences: differences.map((one) => ({ ...one, item: toItem(one.item) })) }
}
