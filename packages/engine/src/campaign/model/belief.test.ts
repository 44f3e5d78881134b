import fc from 'fast-check'
import { expect, test } from 'vitest'
import { believe } from './belief.ts'
import { cellAbility, cellCount, cellSpread, masteryTable, priorWeights } from './grid.ts'
import type { PositionAnswer, TubeEvidence } from './tube.ts'

const prior = { mean: 3.6, sd: 1.8 }

/** P(mastered) of each position of each tube, by summing over every cell and every combination of thresholds. */
function enumerate(tubes: readonly TubeEvidence[]): number[][] {
  const weights = priorWeights(prior)
  const sums = tubes.map(({ levels }) => levels.map(() => 0))
  let total = 0
  for (let cell = 0; cell < cellCount; cell++) {
    const survival = (tube: TubeEvidence, k: number): number => {
      if (k === 0) return 1
      const level = tube.levels[k - 1]
      return level === undefined ? 0 : (masteryTable(level)[cell] ?? 0)
    }
    const visit = (index: number, weight: number, thresholds: readonly number[]): void => {
      const tube = tubes[index]
      if (!tube) {
        total += weight
        for (const [at, k] of thresholds.entries())
          for (let position = 0; position < k; position++)
            sums[at]?.splice(position, 1, (sums[at]?.[position] ?? 0) + weight)
        return
      }
      for (let k = 0; k <= tube.levels.length; k++) {
        let chance = weight * (survival(tube, k) - survival(tube, k + 1))
        for (const { position, correct, guess, slip } of tube.answers) {
          const right = position < k ? 1 - slip : guess
          chance *= correct ? right : 1 - right
        }
        visit(index + 1, chance, [...thresholds, k])
      }
    }
    visit(0, weights[cell] ?? 0, [])
  }
  return sums.map((of) => of.map((sum) => sum / total))
}

const tube = (levels: readonly number[], answers: readonly PositionAnswer[] = []): TubeEvidence => ({
  levels,
  weights: levels.map(() => 1),
  answers,
})

const answer = (position: number, correct: boolean, guess = 0.12, slip = 0.06): PositionAnswer => ({
  position,
  correct,
  guess,
  slip,
})

test('the posterior is the one that enumerating every combination of thresholds gives', () => {
  const tubes = [
    tube([1, 2, 4], [answer(1, true), answer(2, false)]),
    tube([2, 3, 5, 6], [answer(3, true, 0.25, 0.05), answer(0, false)]),
    tube([3, 7]),
  ]
  const { tubes: beliefs } = believe(prior, tubes)
  for (const [index, expected] of enumerate(tubes).entries())
    for (const [position, chance] of expected.entries())
      expect(beliefs[index]?.mastery[position]).toBeCloseTo(chance, 3)
})

test('before any answer ability and spread are those of the prior', () => {
  const { ability } = believe(prior, [tube([1, 2])])
  expect(ability.mean).toBeCloseTo(3.6, 1)
  expect(ability.sd).toBeCloseTo(1.8, 1)
  expect(cellAbility.length).toBe(cellSpread.length)
})

test('a patchy learner is told from one of one piece', () => {
  const even = Array.from({ length: 8 }, () => tube([2, 5], [answer(0, true), answer(1, false)]))
  const patchy = Array.from({ length: 8 }, (_, index) =>
    tube([2, 5], [answer(0, index % 2 === 0), answer(1, index % 2 === 0)]),
  )
  expect(believe(prior, even).spread).toBeLessThan(1.2)
  expect(believe(prior, patchy).spread).toBeGreaterThan(1.8)
})

test('answers that contradict each other are weighed, and neither is overwritten', () => {
  const at = (answers: readonly PositionAnswer[]): number =>
    believe(prior, [tube([2, 4], answers)]).tubes[0]?.mastery[0] ?? 0
  const [right, wrong, both] = [
    [answer(1, true)],
    [answer(0, false)],
    [answer(1, true), answer(0, false)],
  ].map(at)
  expect(both).toBeLessThan(right ?? 0)
  expect(both).toBeGreaterThan(wrong ?? 1)
})

test('whatever is answered, mastery is a chance and falls from level to level', () => {
  const answers = fc.array(
    fc.record({
      position: fc.integer({ min: 0, max: 3 }),
      correct: fc.boolean(),
      guess: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
      slip: fc.double({ min: 0.001, max: 0.4, noNaN: true }),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(answers, answers, (first, second) => {
      const { tubes, weights } = believe(prior, [tube([1, 3, 4, 8], first), tube([2, 3, 5, 6], second)])
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9)
      for (const { mastery } of tubes) {
        for (const [position, chance] of mastery.entries()) {
          expect(chance).toBeGreaterThanOrEqual(-1e-12)
          expect(chance).toBeLessThanOrEqual((mastery[position - 1] ?? 1) + 1e-12)
        }
      }
    }),
    { numRuns: 100 },
  )
})
