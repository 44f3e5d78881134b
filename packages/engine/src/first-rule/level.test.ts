import { expect, test } from 'vitest'
import { predictLevel } from './level.ts'

const observe = (text: string) =>
  text
    .split(' ')
    .filter(Boolean)
    .map((one) => ({ level: Number(one[0]), correct: one.endsWith('✓') }))

test.each([
  ['', 3.5],
  ['2✓', 4.5],
  ['2✗', 1.0],
  ['2✓ 4✓', 5.5],
  ['2✓ 4✗', 3.0],
  ['2✗ 1✗', 0.5],
  ['2✓ 5✓ 6✓', 7.0],
  ['2✓ 4✓ 5✗ 3✓ 6✗', 4.5],
  ['1✗ 2✗ 3✗ 4✗ 5✗', 0.5],
  ['1✓ 2✓ 3✓ 4✓ 5✓ 6✓ 7✓', 7.5],
])('after %s the level is %d', (answers, level) => {
  expect(predictLevel(observe(answers))).toBe(level)
})
