import { expect, test } from 'vitest'
import { formatDay, formatMoment, formatWait } from './day.ts'
import { formatCount, formatDecimal, formatPercent, plural } from './number.ts'

test('a calendar day stays the same day in every zone', () => {
  expect(formatDay('2012-03-01')).toBe('01/03/2012')
})

test.each([
  ['2026-12-01T10:05:00Z', '01/12/2026 à 11:05'],
  ['2026-07-01T22:30:00Z', '02/07/2026 à 00:30'],
  ['2026-03-29T00:59:00Z', '29/03/2026 à 01:59'],
  ['2026-03-29T01:00:00Z', '29/03/2026 à 03:00'],
])('%s is read in Paris as %s', (moment, text) => {
  expect(formatMoment(moment)).toBe(text)
  expect(text.startsWith(formatDay(moment))).toBe(true)
})

test.each([
  [0, '1\u00A0seconde'],
  [45, '45\u00A0secondes'],
  [61, '2\u00A0minutes'],
  [120, '2\u00A0minutes'],
  [3600, '1\u00A0heure'],
  [3601, '2\u00A0heures'],
])('a wait of %d seconds is told as %s, never too short', (seconds, text) => {
  expect(formatWait(seconds)).toBe(text)
})

test('a wait is told in English too', () => {
  expect(formatWait(30, 'en')).toBe('30\u00A0seconds')
  expect(formatWait(7200, 'en')).toBe('2\u00A0hours')
})

test('numbers are written the French way', () => {
  expect(formatCount(1_234_567)).toBe('1\u202F234\u202F567')
  expect(formatDecimal(12.34)).toBe('12,3')
  expect(plural(0, 'élève')).toBe('0\u00A0élève')
  expect(plural(1, 'élève')).toBe('1\u00A0élève')
  expect(plural(2, 'travail', 'travaux')).toBe('2\u00A0travaux')
})

test('a hundred per cent means all, and of nothing there is no share', () => {
  expect(formatPercent(999, 1000)).toBe('99\u202F%')
  expect(formatPercent(3, 3)).toBe('100\u202F%')
  expect(formatPercent(0, 0)).toBe('–')
})
