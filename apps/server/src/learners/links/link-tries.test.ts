import { expect, test } from 'vitest'
import { triesLeftAfter, waitAfter } from './link-tries.ts'

const minutes = (failures: number): number => waitAfter(failures) / 60_000

test('five tries are free, then each five cost twice the time, up to a day', () => {
  expect([1, 2, 3, 4].map(minutes)).toEqual([0, 0, 0, 0])
  expect([5, 10, 15, 20, 25].map(minutes)).toEqual([5, 10, 20, 40, 80])
  expect([50, 500, 5000].map(minutes)).toEqual([1440, 1440, 1440])
})

test('what is left is counted to the next wait', () => {
  expect([1, 4, 5, 6, 9, 10].map(triesLeftAfter)).toEqual([4, 1, 0, 4, 1, 0])
})
