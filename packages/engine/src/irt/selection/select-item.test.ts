import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { curveAt } from '../curve.ts'
import { estimateAbility } from '../estimate.ts'
import { createItems, createResponses, type ItemParameters, pickItems } from '../items.ts'
import { adjustControls } from './exposure.ts'
import { type AdaptiveTest, selectItem, type SelectionRule } from './select-item.ts'
import { stopReason, type StopRule } from './stop-reason.ts'

/** 300 items of all difficulties, in three areas by turns. */
const rows = Array.from({ length: 300 }, (_, place): ItemParameters => [
  0.6 + ((place * 7) % 13) / 8,
  -3 + place / 50,
  (place % 5) / 25,
  1,
])
const bank = createItems(rows)
const areaOf = rows.map((_, place) => place % 3)
const start: AdaptiveTest = { bank, asked: [], right: [], theta: 0, seed: 'test' }
const seeds = Array.from({ length: 400 }, (_, index) => `seed-${index}`)

/** Plays a whole test; the learner is right exactly where the chance is over one half. */
function play(
  rule: SelectionRule,
  { seed, ability, stop }: { seed: string; ability: number; stop: StopRule },
) {
  let now: AdaptiveTest = { ...start, seed }
  for (;;) {
    const responses = { items: pickItems(bank, now.asked), right: Uint8Array.from(now.right) }
    const { theta, se } = estimateAbility(responses, { method: 'EAP' })
    if (stopReason({ asked: now.asked.length, se }, stop)) return { asked: now.asked, theta, se }
    const item = selectItem({ ...now, theta }, rule)
    if (item === null) return { asked: now.asked, theta, se }
    const right = curveAt(rows[item] ?? [1, 0], ability).probability > 0.55 ? 1 : 0
    now = { ...now, asked: [...now.asked, item], right: [...now.right, right], theta }
  }
}

describe('the next item', () => {
  test('by information is the one that says most at the estimate', () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (theta) => {
        const item = selectItem({ ...start, theta }, { criterion: 'information' }) ?? -1
        const informations = rows.map((row) => curveAt(row, theta).information)
        expect(informations[item]).toBe(Math.max(...informations))
      }),
    )
  })

  test('by variance is the one after which the posterior is expected narrowest', () => {
    const asked = [40, 200, 120]
    const right = [1, 0, 1] as const
    const sdAfter = (item: number, answer: 0 | 1): number => {
      const given = [...asked, item].map((place) => rows[place] ?? ([1, 0] as const))
      return estimateAbility(createResponses(given, [...right, answer]), { method: 'EAP' }).se
    }
    const now = createResponses(
      asked.map((place) => rows[place] ?? [1, 0]),
      right,
    )
    const chanceOf = (item: number): number => {
      // The predictive chance, from the mean of the posterior after each answer.
      const mean = (answers: 0 | 1) =>
        estimateAbility(
          createResponses(
            [...asked, item].map((place) => rows[place] ?? ([1, 0] as const)),
            [...right, answers],
          ),
          { method: 'EAP' },
        ).theta
      const today = estimateAbility(now, { method: 'EAP' }).theta
      return (today - mean(0)) / (mean(1) - mean(0))
    }
    const eligible = [0, 50, 100, 130, 150, 170, 230, 299]
    const variances = eligible.map((item) => {
      const chance = chanceOf(item)
      return chance * sdAfter(item, 1) ** 2 + (1 - chance) * sdAfter(item, 0) ** 2
    })
    const best = eligible[variances.indexOf(Math.min(...variances))]
    expect(selectItem({ ...start, asked, right, eligible }, { criterion: 'variance' })).toBe(best)
  })

  test('is never one that was asked, and null when none is left', () => {
    const few: AdaptiveTest = { ...start, eligible: [3, 4] }
    const first = selectItem(few, { criterion: 'information' }) ?? -1
    const second = selectItem({ ...few, asked: [first], right: [1] }, { criterion: 'information' }) ?? -1
    expect([first, second].toSorted((a, b) => a - b)).toEqual([3, 4])
    expect(selectItem({ ...few, asked: [3, 4], right: [1, 0] }, { criterion: 'variance' })).toBeNull()
  })

  test('is the same for the same seed, and one of the five best for any', () => {
    const best = rows
      .map((row, item) => ({ item, worth: curveAt(row, 0).information }))
      .toSorted((a, b) => b.worth - a.worth)
      .slice(0, 5)
      .map(({ item }) => item)
    const rule: SelectionRule = { criterion: 'information', amongBest: 5 }
    const drawn = seeds.map((seed) => selectItem({ ...start, seed }, rule) ?? -1)
    expect(drawn).toEqual(seeds.map((seed) => selectItem({ ...start, seed }, rule) ?? -1))
    for (const item of best) {
      const share = drawn.filter((one) => one === item).length / seeds.length
      expect(share).toBeGreaterThan(0.12)
      expect(share).toBeLessThan(0.28)
    }
    expect(new Set(drawn).size).toBe(5)
  })
})

describe('the content of a test', () => {
  test('keeps to the shares of the areas, within one question at any moment', () => {
    const shares = [0.5, 0.3, 0.2]
    const balance = { areaOf, shares }
    const { asked } = play(
      { criterion: 'information', balance },
      { seed: 'a', ability: 0.7, stop: { maximum: 40 } },
    )
    for (let length = 1; length <= asked.length; length++) {
      for (const [area, share] of shares.entries()) {
        const had = asked.slice(0, length).filter((item) => areaOf[item] === area).length
        expect(Math.abs(had - share * length)).toBeLessThanOrEqual(1.000001)
      }
    }
  })

  test('goes on with the other areas when one has no item left, and leaves those without a share to the end', () => {
    const balance = { areaOf, shares: [1, 0, 0] }
    const rule: SelectionRule = { criterion: 'information', balance }
    const few = { ...start, eligible: [0, 1, 2] }
    expect(selectItem(few, rule)).toBe(0)
    expect(selectItem({ ...few, asked: [0], right: [1] }, rule)).not.toBeNull()
  })
})

describe('exposure', () => {
  const stop: StopRule = { maximum: 10 }

  test('restricted: an item that had its share of the tests rests, unless nothing else is left', () => {
    const best = selectItem(start, { criterion: 'information' }) ?? -1
    const asked = rows.map((_, item) => (item === best ? 20 : 0))
    const rule = (share: number): SelectionRule => ({
      criterion: 'information',
      exposure: { limit: { share, asked, tests: 100 } },
    })
    expect(selectItem(start, rule(0.2))).not.toBe(best)
    expect(selectItem(start, rule(0.3))).toBe(best)
    expect(selectItem({ ...start, eligible: [best] }, rule(0.2))).toBe(best)
  })

  test('progressive: first questions differ from test to test, the last is the best one', () => {
    const rule: SelectionRule = { criterion: 'information', exposure: { progressiveOver: 10 } }
    const firsts = new Set(seeds.map((seed) => selectItem({ ...start, seed }, rule)))
    expect(firsts.size).toBeGreaterThan(100)
    const asked = Array.from({ length: 10 }, (_, place) => place)
    const late = { ...start, asked, right: asked.map(() => 0 as const) }
    expect(selectItem(late, rule)).toBe(selectItem(late, { criterion: 'information' }))
  })

  test('controlled: an item is asked in the share of the tests that its control says', () => {
    const best = selectItem(start, { criterion: 'information' }) ?? -1
    const controls = rows.map((_, item) => (item === best ? 0.25 : 1))
    const rule: SelectionRule = { criterion: 'information', exposure: { controls } }
    const share = seeds.filter((seed) => selectItem({ ...start, seed }, rule) === best).length / seeds.length
    expect(share).toBeGreaterThan(0.18)
    expect(share).toBeLessThan(0.32)
    const nobody = { ...start, eligible: [best, 0] }
    const closed: SelectionRule = { criterion: 'information', exposure: { controls: rows.map(() => 0) } }
    expect(selectItem(nobody, closed)).not.toBeNull()
  })

  test('controls learned from simulated tests bring the most used item under the limit', () => {
    const limit = 0.3
    const abilities = seeds
      .slice(0, 200)
      .map((seed, index) => ({ seed, ability: -2 + (index % 41) / 10, stop }))
    const sharesUnder = (controls: ArrayLike<number>): number[] => {
      const counts = rows.map(() => 0)
      for (const one of abilities) {
        for (const item of play({ criterion: 'information', exposure: { controls } }, one).asked) {
          counts[item] = (counts[item] ?? 0) + 1
        }
      }
      return counts
    }
    let controls: Float64Array = new Float64Array(rows.length).fill(1)
    const before = Math.max(...sharesUnder(controls)) / abilities.length
    for (let round = 0; round < 5; round++) {
      const asked = sharesUnder(controls)
      const chosen = asked.map((count, item) => count / (controls[item] ?? 1))
      controls = adjustControls(chosen, { tests: abilities.length, limit, length: 10 })
    }
    const after = Math.max(...sharesUnder(controls)) / abilities.length
    expect(before).toBeGreaterThan(0.45)
    expect(after).toBeLessThan(limit + 0.08)
  })

  test('never refuses as many items as a test is long', () => {
    const controls = adjustControls([100, 90, 80, 70], { tests: 100, limit: 0.2, length: 2 })
    expect([...controls]).toEqual([0.2, 20 / 90, 1, 1])
  })
})

describe('a test', () => {
  test.each([
    [{ asked: 4, se: 0.2 }, { maximum: 10 }, null],
    [{ asked: 10, se: 0.9 }, { maximum: 10 }, 'length'],
    [{ asked: 4, se: 0.3 }, { precision: 0.3 }, 'precision'],
    [{ asked: 4, se: 0.31 }, { precision: 0.3 }, null],
    [{ asked: 4, se: 0.2 }, { precision: 0.3, minimum: 5 }, null],
    [{ asked: 5, se: 0.2 }, { precision: 0.3, minimum: 5, maximum: 5 }, 'precision'],
    [{ asked: 20, se: 0.4 }, { precision: 0.3, maximum: 20 }, 'length'],
    [{ asked: 0, se: Infinity }, {}, null],
  ] as const)('at %o under %o ends by %s', (state, rule, reason) => {
    expect(stopReason(state, rule)).toBe(reason)
  })

  test('ends sooner at a precision than at a fixed length, and finds the ability', () => {
    for (const criterion of ['information', 'variance'] as const) {
      for (const ability of [-2, -0.5, 1.2]) {
        const { asked, theta, se } = play(
          { criterion },
          { seed: 'x', ability, stop: { precision: 0.3, maximum: 60 } },
        )
        expect(asked.length).toBeLessThan(40)
        expect(se).toBeLessThanOrEqual(0.3)
        expect(Math.abs(theta - ability)).toBeLessThan(1)
        expect(new Set(asked).size).toBe(asked.length)
      }
    }
  })
})
