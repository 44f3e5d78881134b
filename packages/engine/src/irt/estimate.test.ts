import { describe, expect, test } from 'vitest'
import { estimateAbility, type EstimateOptions, type Estimator } from './estimate.ts'
import reference from './estimators.json' with { type: 'json' }
import { createResponses, type ItemParameters } from './items.ts'

const banks = new Map(
  reference.prob_info.map(({ bank, items }) => [bank, items as unknown as ItemParameters[]]),
)
const wide = { low: -10, high: 10 }

/** catR looks for roots with a tolerance of 1.2e-4, and is up to 3e-5 away from them; its integrals are exact. */
const methods: [
  name: string,
  options: EstimateOptions,
  columns: [theta: string, se: string],
  within: number,
][] = [
  ['ML', { method: 'ML' }, ['ML', 'seML'], 1e-4],
  ['WLE', { method: 'WLE' }, ['WLE', 'seWLE'], 1e-4],
  ['MAP', { method: 'MAP' }, ['MAP', 'seMAP'], 1e-4],
  ['EAP on 33 nodes', { method: 'EAP' }, ['EAP33', 'seEAP33'], 1e-9],
  ['EAP on a wide range', { method: 'EAP', range: wide }, ['EAP_fine', 'seEAP_fine'], 1e-9],
]

describe.each(reference.estimates)('the answers to $bank, beside catR', ({ bank, rows }) => {
  test.each(methods)('%s agrees on every pattern, estimate and error', (_, options, columns, within) => {
    for (const row of rows) {
      const responses = createResponses(banks.get(bank) ?? [], row.x as (0 | 1)[])
      const { theta, se } = estimateAbility(responses, options)
      const expected = row as unknown as Record<string, number>
      expect(Math.abs(theta - (expected[columns[0]] ?? NaN))).toBeLessThan(within)
      expect(Math.abs(se - (expected[columns[1]] ?? NaN))).toBeLessThan(within)
    }
  })
})

const estimate = (
  items: readonly ItemParameters[],
  answers: readonly (0 | 1 | null)[],
  options: EstimateOptions,
) => estimateAbility(createResponses(items, answers), options)

const everyMethod: Estimator[] = ['ML', 'MAP', 'EAP', 'WLE']
const rasch: ItemParameters[] = [-2, -1, 0, 1, 2].map((b) => [1, b])

describe('patterns that ask for care', () => {
  test('all right ends at the top of the range for ML, and below it for the others', () => {
    const answers = rasch.map(() => 1 as const)
    expect(estimate(rasch, answers, { method: 'ML' }).theta).toBe(4)
    for (const method of ['MAP', 'EAP', 'WLE'] as const) {
      expect(estimate(rasch, answers, { method }).theta).toBeLessThan(4)
    }
  })

  test.each([
    ['very steep items', [100, -200, 0, 1]],
    ['items far above', [1, 500, 0, 1]],
    ['items far below', [1, -500, 0, 1]],
    ['items that fall with ability', [-1, 0, 0, 1]],
  ] as [string, ItemParameters][])('%s give ML an end of the range, exactly', (_, item) => {
    const up = item[0] > 0 ? 4 : -4
    expect(estimate([item, item], [1, 1], { method: 'ML' }).theta).toBe(up)
    expect(estimate([item, item], [0, 0], { method: 'ML' }).theta).toBe(-up)
  })

  test('two steep items that contradict each other are met half way, or by WLE on one of them', () => {
    const items: ItemParameters[] = [
      [60, -1],
      [60, 1],
    ]
    for (const method of ['ML', 'MAP', 'EAP'] as const) {
      expect(estimate(items, [0, 1], { method }).theta).toBeCloseTo(0, 6)
    }
    // Between them there is no information at all, which is what Warm's weight looks for.
    expect(estimate(items, [0, 1], { method: 'WLE' }).theta).toBeCloseTo(-1, 1)
  })

  test('nothing answered, or items that tell nothing, leave the prior and no likelihood', () => {
    for (const answers of [[null, null] as const, [1, 0] as const]) {
      const items: ItemParameters[] =
        answers[0] === null
          ? [
              [1, 0],
              [1, 1],
            ]
          : [
              [0, 0],
              [0, 1],
            ]
      expect(estimate(items, answers, { method: 'ML' }).se).toBe(Infinity)
      expect(estimate(items, answers, { method: 'WLE' }).se).toBe(Infinity)
      const prior = { mean: 0.5, sd: 0.8 }
      const mode = estimate(items, answers, { method: 'MAP', prior })
      expect(mode.theta).toBeCloseTo(0.5, 9)
      expect(mode.se).toBeCloseTo(0.8, 9)
      const mean = estimate(items, answers, { method: 'EAP', prior, range: wide })
      expect(mean.theta).toBeCloseTo(0.5, 9)
      expect(mean.se).toBeCloseTo(0.8, 9)
    }
  })

  test('an answer left out counts as if its item were not there', () => {
    const without: ItemParameters[] = [...rasch.slice(0, 2), ...rasch.slice(3)]
    for (const method of everyMethod) {
      expect(estimate(rasch, [1, 1, null, 0, 0], { method })).toEqual(
        estimate(without, [1, 1, 0, 0], { method }),
      )
    }
  })

  test('a posterior much narrower than the nodes is still measured: EAP zooms in', () => {
    for (const sd of [0.1, 1e-3, 1e-6]) {
      const { theta, se } = estimate(rasch, [1, 1, 1, 0, 0], { method: 'EAP', prior: { mean: 0.1, sd } })
      expect(theta).toBeCloseTo(0.1, 1)
      expect(se / sd).toBeCloseTo(1, 1)
      if (sd < 0.01) expect(se / sd).toBeCloseTo(1, 4)
    }
    const long = Array.from({ length: 400 }, (_, place): ItemParameters => [2, -2 + place / 100])
    const answers = long.map(([, b]) => (b < 0.3 ? 1 : 0))
    const mode = estimate(long, answers, { method: 'MAP' })
    const mean = estimate(long, answers, { method: 'EAP' })
    expect(mean.theta).toBeCloseTo(mode.theta, 2)
    expect(mean.se).toBeCloseTo(mode.se, 3)
  })

  test('5,000 answers do not make the likelihood vanish', () => {
    const many = Array.from({ length: 1000 }, () => rasch).flat()
    const answers = many.map(([, b]) => (b <= 0 ? 1 : 0))
    for (const method of everyMethod) {
      const { theta, se } = estimate(many, answers, { method })
      expect(theta).toBeCloseTo(estimate(rasch, [1, 1, 1, 0, 0], { method: 'ML' }).theta, 2)
      expect(se).toBeCloseTo(0.035, 2)
    }
  })
})
