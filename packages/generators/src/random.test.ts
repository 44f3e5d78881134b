import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateInFigures, dateInWords, dayAfter, euros, grouped, timeOfDay } from './french.ts'
import { addressOf } from './people.ts'
import { createRandom } from './random.ts'

test('the same seed draws the same things, another one others', () => {
  const draw = (seed: string): readonly number[] => {
    const random = createRandom(seed)
    return Array.from({ length: 20 }, () => random.integer(1, 1_000))
  }
  expect(draw('a')).toEqual(draw('a'))
  expect(draw('a')).not.toEqual(draw('b'))
})

test('whole numbers keep within their ends and reach each of them', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: -9, max: 9 }), fc.nat(6), (seed, least, width) => {
      const random = createRandom(seed)
      const drawn = new Set(Array.from({ length: 200 }, () => random.integer(least, least + width)))
      expect(Math.min(...drawn)).toBe(least)
      expect(Math.max(...drawn)).toBe(least + width)
      expect([...drawn].every(Number.isInteger)).toBe(true)
    }),
  )
})

test('some things are each taken once at most, and no more than there are', () => {
  const random = createRandom('some')
  const things = ['a', 'b', 'c', 'd']
  for (let count = 0; count <= 4; count++) {
    const some = random.some(things, count)
    expect(new Set(some).size).toBe(count)
    expect(things).toEqual(expect.arrayContaining(some))
  }
  expect(() => random.some(things, 5)).toThrow('Only 4 things')
  expect(() => random.pick([])).toThrow('Nothing to pick from')
})

test('numbers, money, dates and times are written as in French', () => {
  expect(grouped(1_234_567)).toBe('1\u202f234\u202f567')
  expect(grouped(1234.5, 2)).toBe('1\u202f234,50')
  expect(euros(1250)).toBe('12,50\u00a0€')
  expect(euros(120_000)).toBe('1\u202f200\u00a0€')
  expect(dateInFigures({ year: 2026, month: 3, day: 5 })).toBe('05/03/2026')
  expect(dateInWords({ year: 2026, month: 8, day: 1 })).toBe('1er\u00a0août 2026')
  expect(timeOfDay(545)).toBe('9\u00a0h\u00a005')
  expect(timeOfDay(600)).toBe('10\u00a0h')
})

test('days are counted through months and leap years as a calendar does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2100 }), fc.nat(400), (year, count) => {
      const date = new Date(Date.UTC(year, 0, 31 + count))
      expect(dayAfter({ year, month: 1, day: 31 }, count)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      })
    }),
  )
})

test('an invented address has no accent, space or apostrophe', () => {
  expect(addressOf('Marie-Lou', 'Ménager', 'clairlac.example')).toBe('marie-lou.menager@clairlac.example')
})
