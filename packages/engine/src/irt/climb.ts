/** Abilities among which an estimate is looked for. */
export type AbilityRange = { readonly low: number; readonly high: number }

export const usualRange: AbilityRange = { low: -4, high: 4 }

/** A function whose summit is wanted: `look` brings its slope and curvature at θ, written in place. */
export type Hill = { slope: number; curvature: number; look(theta: number): void }

/** A step of Newton's so short that the error left, about its square, is lost in the last digits. */
const lastStepSize = 1e-6
const closeEnough = 1e-9
const mostLooks = 200

/**
 * The summit of a hill that has one in the range, or the end towards which it rises. Newton's steps, as long as each
 * is at most half of the one before and stays in the bracket of slopes of different sign; otherwise the end of the
 * range that was not looked at yet, or else the middle of the bracket. So it always ends, and never leaves the range.
 */
export function climb(hill: Hill, range: AbilityRange, start: number): number {
  let { low, high } = range
  let lastStep = high - low
  let theta = Math.min(high, Math.max(low, start))
  let [lowSeen, highSeen] = [false, false]
  for (let looks = 0; looks < mostLooks; looks++) {
    hill.look(theta)
    const { slope, curvature } = hill
    if (slope === 0 || (slope > 0 && theta === range.high) || (slope < 0 && theta === range.low)) return theta
    if (slope > 0) [low, lowSeen] = [theta, true]
    else [high, highSeen] = [theta, true]
    const step = -slope / curvature
    const next = theta + step
    if (curvature < 0 && next > low && next < high && 2 * Math.abs(step) <= lastStep) {
      if (Math.abs(step) < lastStepSize) return next
      lastStep = Math.abs(step)
      theta = next
    } else {
      if (high - low < closeEnough * Math.max(1, Math.abs(theta))) return theta
      if (slope > 0) theta = highSeen ? (low + high) / 2 : high
      else theta = lowSeen ? (low + high) / 2 : low
      lastStep = high - low
    }
  }
  return theta
}

/**
 * The highest summit of a hill that may have several, given its slopes on a grid: each change from rising to falling
 * is climbed, and an end of the range counts if the hill falls away from it. Of equal summits, the lowest ability.
 */
export function climbHighest(hill: Hill, theta: Float64Array, slopes: Float64Array): number {
  const last = theta.length - 1
  const summits: number[] = []
  if ((slopes[0] as number) <= 0) summits.push(theta[0] as number)
  for (let node = 1; node <= last; node++) {
    if ((slopes[node - 1] as number) > 0 && (slopes[node] as number) <= 0) {
      const [low, high] = [theta[node - 1] as number, theta[node] as number]
      summits.push(climb(hill, { low, high }, (low + high) / 2))
    }
  }
  if ((slopes[last] as number) > 0) summits.push(theta[last] as number)
  const width = ((theta[last] as number) - (theta[0] as number)) / last
  return summits.length === 1 ? (summits[0] as number) : highestOf(hill, summits, width)
}

/** Compares summits by the climb from each to the next: the slope integrated by Simpson's rule, finer than the grid. */
function highestOf(hill: Hill, summits: readonly number[], width: number): number {
  let [best = 0] = summits
  let height = 0
  let highest = 0
  for (let place = 1; place < summits.length; place++) {
    const [from, to] = [summits[place - 1] as number, summits[place] as number]
    const halves = 2 * Math.max(8, Math.ceil((2 * (to - from)) / width))
    const step = (to - from) / halves
    for (let half = 0; half <= halves; half++) {
      hill.look(from + half * step)
      const share = half === 0 || half === halves ? 1 : half % 2 === 1 ? 4 : 2
      height += (share * step * hill.slope) / 3
    }
    if (height > highest + closeEnough) [best, highest] = [to, height]
  }
  return best
}
