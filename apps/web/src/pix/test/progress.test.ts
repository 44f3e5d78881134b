import { expect, test } from 'vitest'
import { progressOf } from './progress.ts'

test('the bar goes on with each answer, and waits where more is to come than was thought', () => {
  const steps = [
    { answered: 0, remaining: 10 },
    { answered: 5, remaining: 5 },
    { answered: 6, remaining: 9 },
    { answered: 12, remaining: 4 },
  ]
  expect(steps.map((step) => progressOf({ id: 'one', ...step }))).toEqual([0, 0.5, 0.5, 0.75])
})

test('each test has a bar of its own', () => {
  progressOf({ id: 'two', answered: 9, remaining: 1 })
  expect(progressOf({ id: 'three', answered: 1, remaining: 9 })).toBe(0.1)
})
