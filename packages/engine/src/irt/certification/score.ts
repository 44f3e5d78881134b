/** Bounds of consecutive intervals of capacity, rising: one more than there are intervals. */
export type CapacityBounds = readonly number[]

const pixPerLevelOfAll = 16 * 8

/**
 * The score of a capacity, linear inside each interval k = 0, 1, …, n − 1, of bounds [min, max):
 *
 *     score = ⌊ w (a + (c − min) / (max − min)) ⌋,   at most 128 (n − 1) − 1
 *
 * The first two intervals are each worth half a level (w = 64, a = 0 and 1), the others a whole one (w = 128,
 * a = k − 1). Below the first interval 0, above the last the most.
 */
export function scoreCapacity(capacity: number, bounds: CapacityBounds): number {
  const intervals = bounds.length - 1
  const most = pixPerLevelOfAll * (intervals - 1) - 1
  const place = bounds.findLastIndex((bound) => capacity >= bound)
  if (place < 0) return 0
  if (place >= intervals) return most
  const [min, max] = [bounds[place] as number, bounds[place + 1] as number]
  const halves = place < 2
  const [weight, base] = halves ? [pixPerLevelOfAll / 2, place] : [pixPerLevelOfAll, place - 1]
  return Math.min(most, Math.floor(weight * (base + (capacity - min) / (max - min))))
}

/**
 * The level of one competence: how many of its thresholds the capacity has reached. There is one capacity for all
 * competences; only the thresholds are a competence's own.
 */
export function levelOfCapacity(capacity: number, thresholds: readonly number[]): number {
  return thresholds.filter((threshold) => capacity >= threshold).length
}
