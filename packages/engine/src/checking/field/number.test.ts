import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchesField } from './field.ts'
import { parseNumber } from './number.ts'
import { readOnce } from './reading.ts'

const matchesNumber = (
  answer: string,
  accepted: readonly string[],
  more: { readonly unit?: string; readonly margin?: number },
): boolean => matchesField(readOnce(answer), { accepted, format: 'number', ...more })

test.each([
  ['12', 12],
  ['-3,5', -3.5],
  ['−3.5', -3.5],
  ['+7', 7],
  [',5', 0.5],
  ['1 024', 1024],
  ['1\u202f024,25', 1024.25],
  ['12\u00a0345\u00a0678', 12_345_678],
  ['1.024,5', 1024.5],
  ['  8  ', 8],
])('%j is the number %d', (text, number) => {
  expect(parseNumber(text)).toBe(String(number))
})

test.each([
  '',
  ' ',
  'douze',
  '1e3',
  '1,2,3',
  '12 34',
  '--1',
  '5²',
  '½',
  '1/2',
  'Infinity',
  '0x10',
  '9'.repeat(101),
])('%j is no number', (text) => {
  expect(parseNumber(text)).toBeNull()
})

describe('an accepted number', () => {
  const number = fc.integer({ min: -10_000_000, max: 10_000_000 })
  const decimals = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 4 })

  test('stays accepted with a comma or a point, zeroes at the end, and thousands apart', () => {
    fc.assert(
      fc.property(number, decimals, fc.constantFrom(' ', '\u00a0', '\u202f'), (whole, decimals, space) => {
        const apart = String(whole).replaceAll(/(?<=\d)(?=(\d{3})+$)/g, space)
        const accepted = [`${whole}.${decimals}`]
        for (const typed of [`${whole},${decimals}`, `${whole}.${decimals}00`, ` ${apart},${decimals} `])
          expect(matchesNumber(typed, accepted, {})).toBe(true)
      }),
    )
  })

  test('may be followed by its unit, and by no other', () => {
    expect(matchesNumber('5 Mo', ['5'], { unit: 'Mo' })).toBe(true)
    expect(matchesNumber('5mo', ['5'], { unit: 'Mo' })).toBe(true)
    expect(matchesNumber('5 Go', ['5'], { unit: 'Mo' })).toBe(false)
    expect(matchesNumber('5 Mo', ['5'], {})).toBe(false)
    expect(matchesNumber('Mo', ['5'], { unit: 'Mo' })).toBe(false)
  })

  test('is the only one without a margin, however large', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000_000 }), (wanted) => {
        expect(matchesNumber(String(wanted), [String(wanted)], {})).toBe(true)
        expect(matchesNumber(String(wanted - 1), [String(wanted)], {})).toBe(false)
      }),
    )
  })

  test('has a margin with both ends included, and nothing beyond', () => {
    expect(matchesNumber('0,3', ['0,2'], { margin: 0.1 })).toBe(true)
    expect(matchesNumber('0,1', ['0,2'], { margin: 0.1 })).toBe(true)
    expect(matchesNumber('0,301', ['0,2'], { margin: 0.1 })).toBe(false)
    expect(matchesNumber('19', ['21', '20'], { margin: 1 })).toBe(true)
  })
})
