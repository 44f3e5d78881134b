import { type AbilityRange, usualRange } from '../climb.ts'
import { type Items, pickItems } from '../items.ts'
import { type AbilityPrior, spreadNodes, usualPrior, weighNodes } from '../posterior.ts'
import { type ContentBalance, keepNeediestArea } from './balance.ts'
import { draw } from './draw.ts'
import { blendWithChance, type ExposureRule, passControls, restOverexposed } from './exposure.ts'
import { type Ranked, sortByWorth, weighByInformation, weighByVariance } from './rank.ts'

/** An adaptive test as it stands. Items are named by their place in the bank. */
export type AdaptiveTest = {
  readonly bank: Items
  readonly asked: readonly number[]
  /** 1 or 0 for each item asked. */
  readonly right: readonly (0 | 1)[]
  /** The ability estimated from these answers. */
  readonly theta: number
  /** Decides every draw: one per test. */
  readonly seed: string
  /** Places that may be asked; the whole bank unless told. */
  readonly eligible?: readonly number[]
}

export type SelectionRule = {
  /** Most information at the estimate, or the greatest expected drop in the posterior's variance. */
  readonly criterion: 'information' | 'variance'
  /** Randomesque (Kingsbury & Zara 1989): drawn evenly among so many best; 1 unless told. */
  readonly amongBest?: number
  readonly balance?: ContentBalance
  readonly exposure?: ExposureRule
  /** For the variance: N(0, 1) and [−4, 4] unless told. */
  readonly prior?: AbilityPrior
  readonly range?: AbilityRange
}

/**
 * The next item, or null when none is left. In this order: what was asked is out, overexposed items rest, the
 * neediest area is kept, the rest is weighed, chance is blended in, controls are passed, one of the best is drawn.
 */
export function selectItem(test: AdaptiveTest, rule: SelectionRule): number | null {
  const { asked, seed } = test
  const { balance, exposure = {}, amongBest = 1 } = rule
  const done = new Set(asked)
  let eligible: readonly number[] = (test.eligible ?? [...test.bank.a.keys()]).filter(
    (item) => !done.has(item),
  )
  if (exposure.limit) eligible = restOverexposed(eligible, exposure.limit)
  if (balance) eligible = keepNeediestArea(eligible, asked, balance)
  let ranked: readonly Ranked[] = weigh(test, eligible, rule)
  if (exposure.progressiveOver !== undefined) {
    ranked = blendWithChance(ranked, { done: asked.length, over: exposure.progressiveOver, seed })
  }
  const wanted = Math.max(1, amongBest)
  if (exposure.controls) ranked = passControls(ranked, exposure.controls, { seed, wanted })
  const best = ranked.slice(0, wanted)
  return best[Math.floor(draw(seed, asked.length) * best.length)]?.item ?? null
}

function weigh(
  { bank, asked, right, theta }: AdaptiveTest,
  eligible: readonly number[],
  { criterion, prior = usualPrior, range = usualRange }: SelectionRule,
): Ranked[] {
  if (criterion === 'information') return sortByWorth(weighByInformation(bank, eligible, theta))
  const responses = { items: pickItems(bank, asked), right: Uint8Array.from(right) }
  return sortByWorth(weighByVariance(bank, eligible, weighNodes(spreadNodes(range), responses, prior)))
}
