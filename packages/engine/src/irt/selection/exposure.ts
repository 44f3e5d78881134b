import { draw } from './draw.ts'
import { type Ranked, sortByWorth } from './rank.ts'

/** How often items were used, so that none becomes known to all. Each part may be left out. */
export type ExposureRule = {
  /** Sympson & Hetter (1985): the probability with which each item, once chosen, is really asked. */
  readonly controls?: ArrayLike<number>
  /** Items asked in a greater share of the tests than `share` rest (Revuelta & Ponsoda 1998, restricted). */
  readonly limit?: { readonly share: number; readonly asked: ArrayLike<number>; readonly tests: number }
  /** Length of the test over which chance gives way to information (Revuelta & Ponsoda 1998, progressive). */
  readonly progressiveOver?: number
}

/** Items that have not had their share yet; all of them when none is left. */
export function restOverexposed(
  eligible: readonly number[],
  { share, asked, tests }: NonNullable<ExposureRule['limit']>,
): readonly number[] {
  const rested = eligible.filter((item) => (asked[item] ?? 0) < share * tests || (asked[item] ?? 0) === 0)
  return rested.length > 0 ? rested : eligible
}

/**
 * Worth (1 − w)·R·max + w·worth, w being the part of the test that is over and R a draw per item: at first chance
 * decides, and at the end what an item is worth, when the ability is known well enough for that to count.
 */
export function blendWithChance(
  ranked: readonly Ranked[],
  { done, over, seed }: { readonly done: number; readonly over: number; readonly seed: string },
): Ranked[] {
  const most = ranked.reduce((most, { worth }) => Math.max(most, worth), 0)
  const weight = Math.min(1, done / Math.max(1, over))
  return sortByWorth(
    ranked.map(({ item, worth }) => ({
      item,
      worth: (1 - weight) * draw(seed, `${done}:${item}`) * most + weight * worth,
    })),
  )
}

/**
 * The first `wanted` of the ranked items that this test may ask. An item is drawn once per test and not at each
 * question: one that was refused stays refused, so that it is asked in the share of tests that its control says. If
 * all are refused, the one refused least often.
 */
export function passControls(
  ranked: readonly Ranked[],
  controls: ArrayLike<number>,
  { seed, wanted }: { readonly seed: string; readonly wanted: number },
): readonly Ranked[] {
  const passing: Ranked[] = []
  let [least] = ranked
  for (const one of ranked) {
    const control = controls[one.item] ?? 1
    if (control >= 1 || draw(seed, `control:${one.item}`) < control) passing.push(one)
    if (passing.length >= wanted) return passing
    if (least && control > (controls[least.item] ?? 1)) least = one
  }
  return passing.length > 0 || !least ? passing : [least]
}

/**
 * Controls for the next round of simulated tests, from how often each item was *chosen*, asked or not, in this one:
 * limit / (chosen/tests) where that is under 1. The items chosen most rarely, as many as a test is long, are never
 * refused: a test cannot run dry. Rounds are repeated until the highest share of tests stays under the limit.
 */
export function adjustControls(
  chosen: ArrayLike<number>,
  { tests, limit, length }: { readonly tests: number; readonly limit: number; readonly length: number },
): Float64Array {
  const controls = Float64Array.from(chosen, (count) => (count > limit * tests ? (limit * tests) / count : 1))
  const free = controls.filter((control) => control === 1).length
  if (free >= length) return controls
  const places = Array.from(controls.keys()).toSorted(
    (one, other) => (controls[other] as number) - (controls[one] as number) || one - other,
  )
  for (const place of places.slice(0, length)) controls[place] = 1
  return controls
}
