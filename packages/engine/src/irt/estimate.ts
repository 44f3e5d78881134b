import { climb, climbHighest, type Hill, type AbilityRange, usualRange } from './climb.ts'
import { spreadEvenly } from './grid.ts'
import type { Responses } from './items.ts'
import { momentsOf, type AbilityPrior, spreadNodes, usualPrior, weighNodes } from './posterior.ts'
import { scanScore, scanWeighted } from './scan.ts'
import { createSlopes, measureFull, measureSlopes } from './slopes.ts'

/** Maximum likelihood, maximum or expected a posteriori, Warm's weighted likelihood. */
export type Estimator = 'ML' | 'MAP' | 'EAP' | 'WLE'

export type AbilityEstimate = {
  readonly theta: number
  /** Standard error; Infinity when the answers say nothing of the ability. */
  readonly se: number
}

export type EstimateOptions = {
  readonly method: Estimator
  /** For MAP and EAP; N(0, 1) unless told. */
  readonly prior?: AbilityPrior
  /** Estimates stay in it, and EAP integrates over it; [−4, 4] unless told. */
  readonly range?: AbilityRange
}

/** The ability that answers speak for, and how surely. */
export function estimateAbility(responses: Responses, options: EstimateOptions): AbilityEstimate {
  const { method, range = usualRange, prior = usualPrior } = options
  switch (method) {
    case 'ML':
      return estimateMode(responses, range, null)
    case 'MAP':
      return estimateMode(responses, range, prior)
    case 'EAP':
      return estimateMean(responses, range, prior)
    case 'WLE':
      return estimateWeighted(responses, range)
  }
}

/**
 * The summit of log L − (θ − m)²/2s², the prior being left out for ML. se = 1 / √(I + 1/s²), with the expected
 * information I.
 */
function estimateMode(
  responses: Responses,
  range: AbilityRange,
  prior: AbilityPrior | null,
): AbilityEstimate {
  const slopes = createSlopes()
  const precision = prior ? 1 / (prior.sd * prior.sd) : 0
  const mean = prior?.mean ?? 0
  const hill: Hill = {
    slope: 0,
    curvature: 0,
    look(theta) {
      measureSlopes(responses, theta, slopes)
      hill.slope = slopes.score - (theta - mean) * precision
      hill.curvature = slopes.curvature - precision
    },
  }
  const findHighest = (): number => {
    const grid = spreadForSearch(responses, range)
    const rises = scanScore(responses, grid)
    for (let node = 0; node < grid.length; node++) {
      rises[node] = (rises[node] as number) - ((grid[node] as number) - mean) * precision
    }
    return climbHighest(hill, grid, rises)
  }
  const theta = responses.items.plain ? climb(hill, range, mean) : findHighest()
  measureSlopes(responses, theta, slopes)
  return { theta, se: 1 / Math.sqrt(slopes.information + precision) }
}

/**
 * Warm (1989): the root of L′ + J / 2I, which takes away the first-order bias of ML and is finite on patterns all
 * right or all wrong. se = 1 / √I, as Warm proposes.
 */
function estimateWeighted(responses: Responses, range: AbilityRange): AbilityEstimate {
  const slopes = createSlopes()
  const hill: Hill = {
    slope: 0,
    curvature: 0,
    look(theta) {
      measureFull(responses, theta, slopes)
      const { information, informationSlope, warm, warmSlope } = slopes
      hill.slope = slopes.score
      hill.curvature = slopes.curvature
      if (information > 0) {
        const tilt = warm / information
        hill.slope += tilt / 2
        hill.curvature += (warmSlope - tilt * informationSlope) / (2 * information)
      }
    },
  }
  const grid = spreadForSearch(responses, range)
  const theta = climbHighest(hill, grid, scanWeighted(responses, grid))
  measureSlopes(responses, theta, slopes)
  return { theta, se: 1 / Math.sqrt(slopes.information) }
}

/** Steps of a quarter at most, and of half the width over which the steepest item turns. */
function spreadForSearch({ items: { steepest } }: Responses, range: AbilityRange): Float64Array {
  const steps = Math.ceil((range.high - range.low) * Math.max(4, 2 * steepest))
  return spreadEvenly(range, Math.min(4096, Math.max(8, steps)))
}

const fewestStepsPerSd = 0.8
const mostZooms = 30

/**
 * Mean and standard deviation of the posterior, by the trapezoid rule on 33 nodes or more. When these stand too far
 * apart for a posterior as narrow as theirs, the grid is laid again around it, as often as needed.
 */
function estimateMean(responses: Responses, range: AbilityRange, prior: AbilityPrior): AbilityEstimate {
  let window = range
  for (let zooms = 0; ; zooms++) {
    const theta = spreadNodes(window)
    const { mean, sd } = momentsOf(weighNodes(theta, responses, prior))
    const step = (window.high - window.low) / (theta.length - 1)
    if (sd >= fewestStepsPerSd * step || zooms === mostZooms) return { theta: mean, se: sd }
    window = { low: Math.max(range.low, mean - 8 * step), high: Math.min(range.high, mean + 8 * step) }
  }
}
