import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { curveAt } from './curve.ts'
import { estimateAbility, type EstimateOptions, type Estimator } from './estimate.ts'
import { createResponses, type ItemParameters } from './items.ts'

type Answered = { readonly item: ItemParameters; readonly right: 0 | 1 }

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const right = fc.constantFrom<0 | 1>(0, 1)
const plain = fc.tuple(between(0.4, 2.5), between(-3, 3))
const full = fc.tuple(between(0.4, 2.5), between(-3, 3), between(0, 0.35), between(0.75, 1))
const tests = (item: fc.Arbitrary<ItemParameters>): fc.Arbitrary<Answered[]> =>
  fc.array(fc.record({ item, right }), { minLength: 1, maxLength: 25 })

const estimate = (answered: readonly Answered[], options: EstimateOptions) =>
  estimateAbility(
    createResponses(
      answered.map(({ item }) => item),
      answered.map(({ right }) => right),
    ),
    options,
  )

const everyMethod: Estimator[] = ['ML', 'MAP', 'EAP', 'WLE']

/** log L, less (θ − m)²/2s² with a prior: written anew from the definition. */
const logLikelihood = (answered: readonly Answered[], theta: number, precision = 0): number =>
  answered.reduce(
    (sum, { item, right }) => {
      const { probability } = curveAt(item, theta)
      return sum + Math.log(right === 1 ? probability : 1 - probability)
    },
    (-precision * theta * theta) / 2,
  )

const grid = Array.from({ length: 1601 }, (_, index) => -4 + index / 200)

describe.each(everyMethod)('%s', (method) => {
  test('is finite and within the range on any pattern of any items', () => {
    fc.assert(
      fc.property(tests(full), (answered) => {
        const { theta, se } = estimate(answered, { method })
        expect(theta).toBeGreaterThanOrEqual(-4)
        expect(theta).toBeLessThanOrEqual(4)
        expect(se).toBeGreaterThan(0)
        expect(se).toBeLessThan(Infinity)
      }),
    )
  })

  test('does not care in which order the items come', () => {
    fc.assert(
      fc.property(tests(full), fc.infiniteStream(fc.nat(1000)), (answered, keys) => {
        const shuffled = answered
          .map((one) => ({ one, key: keys.next().value as number }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ one }) => one)
        const [first, second] = [estimate(answered, { method }), estimate(shuffled, { method })]
        expect(second.theta).toBeCloseTo(first.theta, 6)
        expect(second.se).toBeCloseTo(first.se, 6)
      }),
    )
  })

  test('rises when a wrong answer turns right, without guess and slip', () => {
    fc.assert(
      fc.property(tests(plain), fc.nat(), (answered, nth) => {
        const place = nth % answered.length
        const as = (right: 0 | 1) => answered.map((one, index) => (index === place ? { ...one, right } : one))
        const [wrong, better] = [estimate(as(0), { method }), estimate(as(1), { method })]
        expect(better.theta).toBeGreaterThanOrEqual(wrong.theta - 1e-8)
      }),
    )
  })

  test('is mirrored when items and answers are', () => {
    fc.assert(
      fc.property(tests(plain), (answered) => {
        const mirrored = answered.map(({ item: [a, b], right }): Answered => ({
          item: [a, -b],
          right: right === 1 ? 0 : 1,
        }))
        const [one, other] = [estimate(answered, { method }), estimate(mirrored, { method })]
        expect(other.theta).toBeCloseTo(-one.theta, 6)
        expect(other.se).toBeCloseTo(one.se, 6)
      }),
    )
  })
})

describe('the highest likelihood', () => {
  test.each([
    ['ML', 0],
    ['MAP', 1],
  ] as const)('is found by %s among several summits', (method, precision) => {
    fc.assert(
      fc.property(tests(full), (answered) => {
        const { theta } = estimate(answered, { method })
        const found = logLikelihood(answered, theta, precision)
        const best = Math.max(...grid.map((one) => logLikelihood(answered, one, precision)))
        expect(found).toBeGreaterThanOrEqual(best - 1e-7)
      }),
      { numRuns: 300 },
    )
  })

  test('weighted by Warm is found by WLE: no fine climb along L′ + J / 2I from it leads higher', () => {
    /** From the definition, J = Σ P′P″ / (PQ) and I = Σ P′² / (PQ). */
    const slopeAt = (answered: readonly Answered[], theta: number): number => {
      let [score, warm, information] = [0, 0, 0]
      for (const { item, right } of answered) {
        const { probability, slope, curvature } = curveAt(item, theta)
        const variance = probability * (1 - probability)
        score += ((right - probability) * slope) / variance
        warm += (slope * curvature) / variance
        information += (slope * slope) / variance
      }
      return score + warm / (2 * information)
    }
    fc.assert(
      fc.property(tests(full), (answered) => {
        const { theta } = estimate(answered, { method: 'WLE' })
        if (Math.abs(theta) < 4) expect(slopeAt(answered, theta)).toBeCloseTo(0, 6)
        for (const end of [-4, 4]) {
          const step = (end - theta) / 400
          let height = 0
          for (let place = 0; place < 400; place++) {
            height += step * slopeAt(answered, theta + (place + 0.5) * step)
            expect(height).toBeLessThan(1e-3)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['left', 3, 1, -2.99],
    ['right', 3, 2, 2.52],
  ])('is found by ML on the %s of a lower one', (_, easyWrong, easyRight, expected) => {
    // Easy items with slips, hard ones with guesses: failing the first and passing the second makes two summits.
    const [easy, hard]: ItemParameters[] = [
      [2.5, -2, 0.2, 0.85],
      [2.5, 2, 0.25, 0.95],
    ]
    const times = (count: number, item: ItemParameters = [1, 0], right: 0 | 1 = 0): Answered[] =>
      Array.from({ length: count }, () => ({ item, right }))
    const answered = [
      ...times(easyWrong, easy, 0),
      ...times(easyRight, easy, 1),
      ...times(4, hard, 1),
      ...times(1, hard, 0),
    ]
    const values = grid.map((theta) => logLikelihood(answered, theta))
    const summits = values.filter((value, place) => {
      const [before, after] = [values[place - 1] ?? Infinity, values[place + 1] ?? Infinity]
      return value > before && value > after
    })
    expect(summits).toHaveLength(2)
    expect(estimate(answered, { method: 'ML' }).theta).toBeCloseTo(expected, 2)
  })

  test('of MAP comes to that of ML as the prior gets wide', () => {
    fc.assert(
      fc.property(tests(plain), (answered) => {
        const ml = estimate(answered, { method: 'ML' })
        const map = estimate(answered, { method: 'MAP', prior: { mean: 0, sd: 1e5 } })
        expect(map.theta).toBeCloseTo(ml.theta, 4)
        expect(map.se / ml.se).toBeCloseTo(1, 4)
      }),
    )
  })
})

test('EAP comes to MAP as answers get many', () => {
  fc.assert(
    fc.property(fc.array(plain, { minLength: 3, maxLength: 5 }), (items) => {
      const answered = Array.from({ length: 60 }, (_, turn) =>
        items.map((item): Answered => ({ item, right: turn % 3 === 0 ? 0 : 1 })),
      ).flat()
      const [map, eap] = [estimate(answered, { method: 'MAP' }), estimate(answered, { method: 'EAP' })]
      expect(Math.abs(eap.theta - map.theta)).toBeLessThan(0.05)
    }),
    { numRuns: 30 },
  )
})
