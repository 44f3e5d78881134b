/**
 * The learners that are thought possible: an ability θ and a spread σ, both in levels. The threshold of each tube
 * lies around θ with standard deviation σ, so a wide σ is a patchy learner and a narrow one a learner of one piece.
 */

const lowest = -2
const step = 0.25
const abilityCount = 49

/** From a learner whose tubes are all alike to one whose tubes have nothing to do with each other. */
const spreads = [0.15, 0.8, 1.4, 2, 3]
const spreadPriors = [0.12, 0.2, 0.3, 0.28, 0.1]

export const cellCount = abilityCount * spreads.length

/** θ and σ of each cell; abilities of one spread lie side by side. */
export const cellAbility = Float64Array.from(
  { length: cellCount },
  (_, cell) => lowest + step * (cell % abilityCount),
)
export const cellSpreadIndex = Uint8Array.from({ length: cellCount }, (_, cell) =>
  Math.floor(cell / abilityCount),
)
export const cellSpread = Float64Array.from(cellSpreadIndex, (index) => spreads[index] ?? 1)
export const spreadCount = spreads.length

type Prior = { readonly mean: number; readonly sd: number }

let last: (Prior & { readonly weights: Float64Array }) | undefined

/** Prior weight of each cell, sum 1: θ ~ N(mean, sd²), independent of σ. A class has one prior: the last is kept. */
export function priorWeights({ mean, sd }: Prior): Float64Array {
  if (last?.mean !== mean || last.sd !== sd) last = { mean, sd, weights: weighCells({ mean, sd }) }
  return last.weights.slice()
}

function weighCells({ mean, sd }: Prior): Float64Array {
  const weights = new Float64Array(cellCount)
  let sum = 0
  for (let cell = 0; cell < cellCount; cell++) {
    const z = ((cellAbility[cell] ?? 0) - mean) / sd
    const weight = Math.exp(-0.5 * z * z) * (spreadPriors[cellSpreadIndex[cell] ?? 0] ?? 0)
    weights[cell] = weight
    sum += weight
  }
  for (let cell = 0; cell < cellCount; cell++) weights[cell] = (weights[cell] ?? 0) / sum
  return weights
}

/** Standard deviation of the logistic law of scale 1. */
const logisticSd = Math.PI / Math.sqrt(3)

const tables = new Map<number, Float64Array>()
const tablesKept = 64

/**
 * P(threshold ≥ level | θ, σ) for all cells: the share of tubes in which such a learner masters this level. Logistic
 * with standard deviation σ, that is Rasch's curve of slope π / (σ√3). Computed once per level: a cache, no state.
 */
export function masteryTable(level: number): Float64Array {
  const known = tables.get(level)
  if (known) return known
  const table = new Float64Array(cellCount)
  for (let cell = 0; cell < cellCount; cell++) {
    const z = (level - (cellAbility[cell] ?? 0)) / (cellSpread[cell] ?? 1)
    table[cell] = 1 / (1 + Math.exp(z * logisticSd))
  }
  if (tables.size >= tablesKept) tables.clear()
  tables.set(level, table)
  return table
}
