import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { curveAt } from './curve.ts'
import reference from './estimators.json' with { type: 'json' }
import type { ItemParameters } from './items.ts'

const item = fc.tuple(
  fc.double({ min: 0.3, max: 3, noNaN: true }),
  fc.double({ min: -4, max: 4, noNaN: true }),
  fc.double({ min: 0, max: 0.4, noNaN: true }),
  fc.double({ min: 0.7, max: 1, noNaN: true }),
)
const ability = fc.double({ min: -4, max: 4, noNaN: true })

describe.each(reference.prob_info)('the items of $bank, beside catR', ({ items, rows }) => {
  test.each(rows)('at ability $theta agree to 1e-6 on P, P′, P″, I and I′', (row) => {
    const points = (items as unknown as ItemParameters[]).map((one) => curveAt(one, row.theta))
    const differences = points.flatMap((point, place) => [
      point.probability - (row.P[place] ?? NaN),
      point.slope - (row.dP[place] ?? NaN),
      point.curvature - (row.d2P[place] ?? NaN),
      point.information - (row.I[place] ?? NaN),
      point.informationSlope - (row.dI[place] ?? NaN),
    ])
    expect(Math.max(...differences.map(Math.abs))).toBeLessThan(1e-10)
    const total = points.reduce((sum, { information }) => sum + information, 0)
    expect(total).toBeCloseTo(row.testInfo, 10)
  })
})

describe('any item', () => {
  test('has the slopes that its probability and information have when measured', () => {
    const h = 1e-5
    fc.assert(
      fc.property(item, ability, (parameters, theta) => {
        const at = (x: number) => curveAt(parameters, x)
        const { slope, curvature, informationSlope } = at(theta)
        expect(slope).toBeCloseTo((at(theta + h).probability - at(theta - h).probability) / (2 * h), 7)
        expect(curvature).toBeCloseTo((at(theta + h).slope - at(theta - h).slope) / (2 * h), 7)
        expect(informationSlope).toBeCloseTo(
          (at(theta + h).information - at(theta - h).information) / (2 * h),
          7,
        )
      }),
    )
  })

  test('has the information P′² / (P Q)', () => {
    fc.assert(
      fc.property(item, ability, (parameters, theta) => {
        const { probability, slope, information } = curveAt(parameters, theta)
        expect(information).toBeCloseTo(slope ** 2 / (probability * (1 - probability)), 10)
      }),
    )
  })

  test('stays between its guess and its best, and rises with ability', () => {
    fc.assert(
      fc.property(item, ability, ability, (parameters, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const { probability } = curveAt(parameters, low)
        expect(probability).toBeGreaterThanOrEqual(parameters[2])
        expect(probability).toBeLessThanOrEqual(parameters[3])
        expect(curveAt(parameters, high).probability).toBeGreaterThanOrEqual(probability)
      }),
    )
  })

  test('has finite numbers everywhere, however steep and however far', () => {
    const wild = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    const bound = fc.constantFrom([0, 1], [0.25, 1], [0, 0.9], [0.2, 0.95])
    fc.assert(
      fc.property(wild, wild, wild, bound, (a, b, theta, [c = 0, d = 1]) => {
        expect(Object.values(curveAt([a, b, c, d], theta)).every(Number.isFinite)).toBe(true)
      }),
    )
  })
})
