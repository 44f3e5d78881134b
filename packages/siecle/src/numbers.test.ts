import { expect, test } from 'vitest'
import { isCurrentSchoolYear, parseDay } from './day.ts'
import { academies, ineShape, isUai, normaliseIne, officialMailbox, uaiKey } from './index.ts'

test('a UAI is seven digits and their key letter, blanks and case apart', () => {
  expect(isUai('9999990E')).toBe(true)
  expect(isUai(' 999 0001x ')).toBe(true)
  expect(uaiKey('9999990')).toBe('E')
  for (const wrong of ['9999990F', '999990E', '9999990', '', '99999900E', 'E9999990'])
    expect(isUai(wrong)).toBe(false)
})

test('an INE is known by its shape', () => {
  expect(ineShape('990000101AA')).toBe('rnie')
  expect(ineShape('0990000102T')).toBe('bea')
  expect(ineShape('9900A00104D')).toBe('apprentice')
  expect(ineShape('9999990E001')).toBe('other')
  expect(ineShape('990000101A')).toBe('unknown')
  expect(normaliseIne(' 9900 00101aa ')).toBe('990000101AA')
})

test('every day of the calendar is a day, and no other', () => {
  for (let time = Date.UTC(1996, 0, 1); time < Date.UTC(2004, 11, 31); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10)
    expect(parseDay(day.split('-').reverse().join('/'))).toBe(day)
  }
  for (const none of [
    '29/02/1900',
    '31/04/2010',
    '00/01/2010',
    '01/00/2010',
    '1/1/2010',
    '',
    ' 01/01/2010',
  ]) {
    expect(parseDay(none)).toBeNull()
  }
  expect(parseDay('29/02/2000')).toBe('2000-02-29')
})

test('a school year is current from the May before it to the August that ends it', () => {
  expect(isCurrentSchoolYear(2026, '2026-04-30')).toBe(false)
  expect(isCurrentSchoolYear(2026, '2026-05-01')).toBe(true)
  expect(isCurrentSchoolYear(2026, '2027-08-31')).toBe(true)
  expect(isCurrentSchoolYear(2026, '2027-09-01')).toBe(false)
})

test('a school’s mailbox is made of its UAI and its academy’s domain', () => {
  expect(officialMailbox('9999990E', academies.get('Lyon') ?? '')).toBe('ce.9999990e@ac-lyon.fr')
})
