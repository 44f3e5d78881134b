/** Probability that a learner of level `learner` masters a skill of level `skill`: Rasch, slope 1. */
export function successProbability(learner: number, skill: number): number {
  return 1 / (1 + Math.exp(skill - learner))
}

export type Observation = { readonly level: number; readonly correct: boolean }

const highestSkill = 8

/** The grid 0.5, 1, … 7.5 with the probabilities that are asked for all the time, by skill level 0 to 8. */
const grid = Array.from({ length: 15 }, (_, index) => {
  const level = (index + 1) / 2
  const success = Array.from({ length: highestSkill + 1 }, (_, skill) => successProbability(level, skill))
  return { level, success }
})

/**
 * Level of a learner, on the grid 0.5, 1, … 7.5: the first that solves the Rasch likelihood equation best, with
 * one virtual success at level 0 and one virtual failure at level 7 that keep it finite.
 */
export function predictLevel(observations: readonly Observation[]): number {
  let best = 0.5
  let least = Infinity
  for (const { level, success } of grid) {
    let surplus = 1 - successProbability(level, 0) - successProbability(level, 7)
    for (const one of observations)
      surplus += (one.correct ? 1 : 0) - (success[one.level] ?? successProbability(level, one.level))
    // A tie in exact arithmetic goes to the lower level, whatever the rounding.
    if (Math.abs(surplus) < least - 1e-9) {
      least = Math.abs(surplus)
      best = level
    }
  }
  return best
}
