import { expect, test } from 'vitest'
import { believe } from '../model/belief.ts'
import type { PositionAnswer, TubeEvidence } from '../model/tube.ts'
import { gainOn, type Question } from './gain.ts'

const prior = { mean: 3.6, sd: 1.8 }
const noise = { guess: 0.12, slip: 0.06 }

const tube = (levels: readonly number[], answers: readonly PositionAnswer[] = []): TubeEvidence => ({
  levels,
  weights: levels.map(() => 1),
  answers,
})

/** Σ 2p(1 − p) over all positions that count. */
function doubtOf(tubes: readonly TubeEvidence[]): number {
  const beliefs = believe(prior, tubes).tubes
  return tubes.reduce(
    (sum, { weights }, index) =>
      sum +
      weights.reduce((part, weight, position) => {
        const p = beliefs[index]?.mastery[position] ?? 0
        return part + weight * 2 * p * (1 - p)
      }, 0),
    0,
  )
}

/** The expected fall of doubt, by giving both answers and looking. */
function measureFall(
  tubes: readonly TubeEvidence[],
  { tube: index, position, guess, slip }: Question,
): number {
  const p = believe(prior, tubes).tubes[index]?.mastery[position] ?? 0
  const right = guess + (1 - guess - slip) * p
  const after = (correct: boolean): number =>
    doubtOf(
      tubes.map((one, at) =>
        at === index ? { ...one, answers: [...one.answers, { position, correct, guess, slip }] } : one,
      ),
    )
  return doubtOf(tubes) - right * after(true) - (1 - right) * after(false)
}

test('the gain of a question is the expected fall of doubt, in its tube and in the others', () => {
  const tubes = [
    tube([1, 2, 4], [{ position: 1, correct: true, ...noise }]),
    tube([2, 3, 5, 6], [{ position: 2, correct: false, ...noise }]),
    tube([1, 3, 7]),
    tube([2, 4, 5]),
  ]
  const gainOf = gainOn(believe(prior, tubes), tubes)
  for (const [index, { levels }] of tubes.entries()) {
    for (const position of levels.keys()) {
      const question = { tube: index, position, guess: 0.2, slip: 0.1 }
      const expected = measureFall(tubes, question)
      // Cells are merged for speed: that may cost a fifteenth of what is worth asking, and never adds to it.
      expect(gainOf(question)).toBeLessThan(expected * 1.001)
      if (expected > 0.1) expect(gainOf(question)).toBeGreaterThan(expected * 0.93)
    }
  }
})

test('a question that is guessed as often as known teaches nothing', () => {
  const tubes = [tube([2, 4])]
  const gainOf = gainOn(believe(prior, tubes), tubes)
  expect(gainOf({ tube: 0, position: 0, guess: 0.5, slip: 0.5 })).toBeCloseTo(0, 12)
})

test('what is only evidence weighs nothing', () => {
  const tubes = [{ ...tube([2, 4]), weights: [0, 0] }]
  expect(gainOn(believe(prior, tubes), tubes)({ tube: 0, position: 0, ...noise })).toBe(0)
})
