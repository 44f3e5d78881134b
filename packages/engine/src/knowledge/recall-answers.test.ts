import { expect, test } from 'vitest'
import type { DatedAnswer } from '../campaign/test.ts'
import { recallAnswers } from './recall-answers.ts'

const day = 24 * 3600 * 1000
const startedAt = 100 * day

const answer = (changes: Partial<DatedAnswer>): DatedAnswer => ({
  challengeId: 'q',
  tubeId: 'a',
  level: 2,
  correct: true,
  timed: false,
  guess: 0.12,
  slip: 0.06,
  at: startedAt - day,
  ...changes,
})

test('answers of the last four days count as they are', () => {
  const answers = [answer({}), answer({ level: 3, correct: false })]
  expect(recallAnswers(answers, { startedAt })).toEqual(answers)
})

test('a failure of four days ago is forgotten, so that its skill is asked again', () => {
  const failure = answer({ correct: false, at: startedAt - 4 * day })
  expect(recallAnswers([failure], { startedAt })).toEqual([])
  expect(recallAnswers([{ ...failure, at: failure.at + 1 }], { startedAt })).toHaveLength(1)
})

test('an old success still speaks for its skill, with less weight', () => {
  const [kept] = recallAnswers([answer({ at: startedAt - 30 * day })], { startedAt })
  expect(kept?.slip).toBeCloseTo(1 - (0.7 * 0.94 + 0.3 * 0.12), 12)
  expect(1 - (kept?.slip ?? 1)).toBeGreaterThan((kept?.guess ?? 1) * 4)
})

test('at each level the last answer counts, also when it is forgotten', () => {
  const right = answer({ at: startedAt - 2 * day })
  const wrong = answer({ correct: false, at: startedAt - day })
  expect(recallAnswers([right, wrong], { startedAt })).toEqual([wrong])
  expect(recallAnswers([wrong, right], { startedAt })).toEqual([wrong])
  const old = [answer({ at: startedAt - 9 * day }), answer({ correct: false, at: startedAt - 8 * day })]
  expect(recallAnswers(old, { startedAt })).toEqual([])
})

test('nothing counts from before a reset, and all that a test at the same time has learned', () => {
  const answers = [
    answer({ at: startedAt - 3 * day }),
    answer({ level: 3 }),
    answer({ level: 4, at: startedAt }),
  ]
  const recalled = recallAnswers(answers, { startedAt, resetAt: startedAt - 2 * day })
  expect(recalled.map(({ level }) => level)).toEqual([3, 4])
})

test('what counts is at most one answer a skill, and small enough to be kept with the test', () => {
  const answers = Array.from({ length: 7000 }, (_, index) =>
    answer({
      tubeId: `tube-${index % 170}`,
      level: 1 + (index % 4),
      at: startedAt - (index % 100) * 3600 * 1000,
    }),
  )
  expect(recallAnswers(answers, { startedAt }).length).toBeLessThanOrEqual(170 * 4)
})
