import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levelOfCapacity, scoreCapacity } from './score.ts'

const bounds = [-4.67, -1.4, -0.519, 0.6, 1.5, 2.25, 3.1, 4, 8]

describe('the score of a capacity', () => {
  test.each([
    [-9, 0],
    [-4.67, 0],
    [-3, 32],
    [-1.4, 64],
    [-1, 93],
    [0, 187],
    [0.6, 256],
    [1, 312],
    [2, 469],
    [3, 624],
    [4, 768],
    [6, 832],
    [8, 895],
    [9, 895],
  ])('of %d is %d', (capacity, score) => {
    expect(scoreCapacity(capacity, bounds)).toBe(score)
  })

  test('starts each interval at 0, 64, 128, 256, … 768, and with nine of them at 896 too', () => {
    const nine = [...bounds, 9]
    expect(nine.slice(0, -1).map((bound) => scoreCapacity(bound, nine))).toEqual([
      0, 64, 128, 256, 384, 512, 640, 768, 896,
    ])
    expect(scoreCapacity(20, bounds)).toBe(895)
    expect(scoreCapacity(20, nine)).toBe(1023)
  })

  test('never falls when the capacity rises', () => {
    const capacity = fc.double({ min: -10, max: 10, noNaN: true })
    fc.assert(
      fc.property(capacity, capacity, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        expect(scoreCapacity(high, bounds)).toBeGreaterThanOrEqual(scoreCapacity(low, bounds))
      }),
    )
  })
})

test.each([
  [-5, 0],
  [-2, 1],
  [0, 2],
  [0.5, 3],
  [1.99, 4],
  [4, 7],
  [9, 7],
])('a capacity of %d is level %d where the thresholds are −2, −1, 0.5, 1, 2, 3 and 4', (capacity, level) => {
  expect(levelOfCapacity(capacity, [-2, -1, 0.5, 1, 2, 3, 4])).toBe(level)
})
