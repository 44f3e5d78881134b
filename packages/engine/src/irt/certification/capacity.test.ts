import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draw } from '../selection/draw.ts'
import { type CertificationAnswer, estimateCapacity, followCapacity } from './capacity.ts'

const answer = (discrimination: number, difficulty: number, correct: boolean): CertificationAnswer => ({
  discrimination,
  difficulty,
  correct,
})

describe('the capacity', () => {
  test('without an answer is the start, with an error of 5', () => {
    expect(estimateCapacity([], { startCapacity: -3, variationLimit: 0.5 })).toEqual({
      capacity: -3,
      errorRate: 5,
    })
  })

  test.each([
    [
      'from 0 without a limit',
      { startCapacity: 0, variationLimit: null },
      [answer(1, 0, true)],
      [[0.5783, 1.0791]],
    ],
    [
      'from −3 with a limit',
      { startCapacity: -3, variationLimit: 0.5 },
      [answer(1, 0, true)],
      [[-1.785, 1.1218]],
    ],
    [
      'from −3 over four answers',
      { startCapacity: -3, variationLimit: 0.5 },
      [answer(1, -3, true), answer(1, -2, true), answer(1.2, -1, false), answer(0.8, 0, true)],
      [
        [-2.4217, 1.0791],
        [-1.4947, 0.9948],
        [-1.3792, 0.8802],
        [-0.9063, 0.853],
      ],
    ],
  ])('%s is as in the vectors of the existing rule', (_, rule, answers, expected) => {
    const found = followCapacity(answers, rule)
    for (const [place, [capacity = NaN, errorRate = NaN]] of expected.entries()) {
      expect(found[place]?.capacity).toBeCloseTo(capacity, 4)
      expect(found[place]?.errorRate).toBeCloseTo(errorRate, 4)
    }
  })

  test('moves by half at most, and by a half while it is below one half', () => {
    const wrong = [answer(1, 0, false), answer(1, -1, false)]
    const held = followCapacity(wrong, { startCapacity: 0, variationLimit: 0.5 })
    expect(held.map(({ capacity }) => capacity)).toEqual([-0.5, -0.75])
    const free = followCapacity([answer(1, 0, false)], { startCapacity: 0, variationLimit: null })
    expect(free[0]?.capacity).toBeCloseTo(-0.5783, 4)
  })

  test('is not held back by its prior when everything is right: it comes to the end of the grid', () => {
    let answers: CertificationAnswer[] = []
    let capacity = 0
    for (let turn = 0; turn < 32; turn++) {
      answers = [...answers, answer(1.2, Math.round(capacity * 4) / 4, true)]
      capacity = estimateCapacity(answers, { startCapacity: 0, variationLimit: null }).capacity
    }
    expect(capacity).toBeGreaterThan(8.9)
    expect(capacity).toBeLessThanOrEqual(9)
  })

  test('does not shrink: strong candidates are found where they are, as sure as it says', () => {
    const ability = 4.5
    const found = Array.from({ length: 200 }, (_, candidate) => {
      let answers: CertificationAnswer[] = []
      let now = estimateCapacity([], { startCapacity: 0, variationLimit: null })
      for (let turn = 0; turn < 32; turn++) {
        const difficulty = Math.round(now.capacity * 4) / 4
        const chance = 1 / (1 + Math.exp(1.2 * (difficulty - ability)))
        answers = [...answers, answer(1.2, difficulty, draw(`candidate-${candidate}`, turn) < chance)]
        now = estimateCapacity(answers, { startCapacity: 0, variationLimit: null })
      }
      return now
    })
    const mean = found.reduce((sum, { capacity }) => sum + capacity, 0) / found.length
    const variance = found.reduce((sum, { capacity }) => sum + (capacity - mean) ** 2, 0) / found.length
    const stated = found.reduce((sum, { errorRate }) => sum + errorRate, 0) / found.length
    expect(Math.abs(mean - ability)).toBeLessThan(0.1)
    expect(Math.sqrt(variance)).toBeCloseTo(0.36, 1)
    expect(stated).toBeCloseTo(0.36, 1)
  })

  test('is a number on the grid’s range, whatever the answers, however many', () => {
    const any = fc.record({
      discrimination: fc.double({ min: 0.2, max: 20, noNaN: true }),
      difficulty: fc.double({ min: -9, max: 9, noNaN: true }),
      correct: fc.boolean(),
    })
    const rule = fc.record({
      startCapacity: fc.double({ min: -5, max: 5, noNaN: true }),
      variationLimit: fc.constantFrom(null, 0.5, 1),
    })
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 60 }), rule, (answers, rule) => {
        const { capacity, errorRate } = estimateCapacity(answers, rule)
        expect(Math.abs(capacity)).toBeLessThanOrEqual(9)
        expect(errorRate).toBeGreaterThanOrEqual(0)
        expect(Number.isFinite(errorRate)).toBe(true)
      }),
    )
  })
})
