import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDate } from './date.ts'
import { matchesField } from './field.ts'
import { readOnce } from './reading.ts'

const matchesDate = (answer: string, accepted: readonly string[]): boolean =>
  matchesField(readOnce(answer), { accepted, format: 'date' })

test.each([
  ['5/3/2012', '2012-03-05'],
  ['05-03-12', '2012-03-05'],
  ['05.03.2012', '2012-03-05'],
  ['2012-03-05', '2012-03-05'],
  ['5 mars 2012', '2012-03-05'],
  ['Lundi 5 mars 2012', '2012-03-05'],
  ['1er août 2012', '2012-08-01'],
  ['1ER AOUT 2012', '2012-08-01'],
  ['14 juil. 2012', '2012-07-14'],
  ['14 juin 2012', '2012-06-14'],
  ['3 sept 2012', '2012-09-03'],
  ['29/02/2024', '2024-02-29'],
  ['2012/3/5', '2012-03-05'],
  ['5 / 3 / 2012', '2012-03-05'],
  ['le lundi 5 mars 2012', '2012-03-05'],
  ['lun. 5 mars 2012', '2012-03-05'],
  ['1ᵉʳ mars 2012', '2012-03-01'],
  ['premier mars 2012', '2012-03-01'],
  ['5\u00a0mars\u202f12', '2012-03-05'],
  ['14 juillet', '--07-14'],
  ['14/07', '--07-14'],
  ['29 février', '--02-29'],
  ['mars 2012', '2012-03'],
  ['03/2012', '2012-03'],
])('%j is the day %s', (text, day) => {
  expect(parseDate(text)).toBe(day)
})

test.each([
  '',
  '29/02/2023',
  '31/04/2012',
  '5 jui 2012',
  '5 maison 2012',
  '13/13/2012',
  'mars',
  '2012',
  '5 mars 2012 et demi',
  '0/1/2012',
])('%j is no day', (text) => {
  expect(parseDate(text)).toBeNull()
})

test('a day is accepted in every way of writing it, and the day after in none', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-30'), noInvalidDate: true })
  const months = Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2012, month, 1)),
    ),
  )
  const waysOf = (date: Date): string[] => {
    const [year = '', month = '', dayOfMonth = ''] = date.toISOString().slice(0, 10).split('-')
    const name = months[Number(month) - 1] ?? ''
    return [
      `${year}-${month}-${dayOfMonth}`,
      `${dayOfMonth}/${month}/${year}`,
      `${Number(dayOfMonth)}-${Number(month)}-${year.slice(2)}`,
      `${Number(dayOfMonth)} ${name} ${year}`,
      `${Number(dayOfMonth)} ${name.toUpperCase()} ${year}`,
    ]
  }
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10)
      const next = new Date(date.getTime() + 24 * 3600 * 1000)
      for (const way of waysOf(date)) expect(matchesDate(way, ['1er mai 1999', iso])).toBe(true)
      for (const way of waysOf(next)) expect(matchesDate(way, ['1er mai 1999', iso])).toBe(false)
    }),
  )
})
