import { describe, expect, test } from 'vitest'
import { chiSquareTail, twoSided } from './chi-square.ts'

describe('tails of distributions', () => {
  test.each([
    [0, 1],
    [1, 0.3173105],
    [-1.959964, 0.05],
    [3.290527, 0.001],
    [6, 1.97317529e-9],
  ])('|N(0, 1)| is beyond %d with chance %d', (z, chance) => {
    expect(Math.abs(twoSided(z) / chance - 1)).toBeLessThan(1e-6)
  })

  test.each([
    [3.841459, 1, 0.05],
    [6.634897, 1, 0.01],
    [5.991465, 2, 0.05],
    [9.21034, 2, 0.01],
  ] as const)('χ² is beyond %d with %d degrees of freedom with chance %d', (x, freedom, chance) => {
    expect(chiSquareTail(x, freedom)).toBeCloseTo(chance, 6)
  })
})
