import { expect, test } from 'vitest'
import type { DatedAnswer } from '../campaign/test.ts'
import { recallAnswers } from './recall-answers.ts'

const day = 24 * 3600 * 1000
const startedAt = 100 * day

/** An answer given so many days before the test begins. */
function given(daysBefore: number, told: Partial<DatedAnswer> = {}): DatedAnswer {
  const at = startedAt - daysBefore * day
  const place = { challengeId: `web-2-${daysBefore}`, tubeId: 'web', level: 2 }
  return { ...place, correct: true, timed: false, guess: 0.25, slip: 0.06, at, ...told }
}

test('answers of the last four days count as they are, right and wrong, those of a test at the same time too', () => {
  const answers = [given(3), given(2, { level: 3, correct: false }), given(-1, { level: 4 })]
  expect(recallAnswers(answers, { startedAt })).toEqual(answers)
})

test('at each level only the last answer counts', () => {
  const last = given(1, { correct: false })
  expect(recallAnswers([given(3), last], { startedAt })).toEqual([last])
  expect(recallAnswers([last, given(3)], { startedAt })).toEqual([last])
})

test('what was failed four days before the start is forgotten, also where it was right before', () => {
  expect(recallAnswers([given(9), given(4, { correct: false })], { startedAt })).toEqual([])
})

test('what was right four days before the start counts less', () => {
  const [faded] = recallAnswers([given(4)], { startedAt })
  expect(faded).toMatchObject({ correct: true, guess: 0.25 })
  expect(faded?.slip).toBeCloseTo(1 - (0.7 * 0.94 + 0.3 * 0.25), 12)
})

test('nothing from before a reset counts', () => {
  const after = given(1, { level: 3 })
  expect(recallAnswers([given(2), after], { startedAt, resetAt: startedAt - 1.5 * day })).toEqual([after])
})
