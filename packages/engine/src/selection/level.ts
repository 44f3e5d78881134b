/** Probability that a learner of level `learner` masters a skill of level `skill`: Rasch, slope 1. */
export function successProbability(learner: number, skill: number): number {
  return 1 / (1 + Math.exp(skill - learner))
}

export type Observation = { readonly level: number; readonly correct: boolean }

const grid = Array.from({ length: 15 }, (_, index) => (index + 1) / 2)

/**
 * Level of a learner, on the grid 0.5, 1, … 7.5: the first that solves the Rasch likelihood equation best, with
 * one virtual success at level 0 and one virtual failure at level 7 that keep it finite.
 */
export function predictLevel(observations: readonly Observation[]): number {
  const evidence = [...observations, { level: 0, correct: true }, { level: 7, correct: false }]
  let best = grid[0] ?? 0.5
  let least = Infinity
  for (const level of grid) {
    const surplus = evidence.reduce(
      (sum, one) => sum + (one.correct ? 1 : 0) - successProbability(level, one.level),
      0,
    )
    // A tie in exact arithmetic goes to the lower level, whatever the rounding.
    if (Math.abs(surplus) < least - 1e-9) {
      least = Math.abs(surplus)
      best = level
    }
  }
  return best
}
