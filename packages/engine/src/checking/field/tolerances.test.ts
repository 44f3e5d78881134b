import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkAnswer } from '../check-answer.ts'
import type { Tolerances } from '../solution.ts'
import { countSigns, distance } from './distance.ts'
import { fold } from './fold.ts'
import { isWithinMargin, parseNumber } from './number.ts'

const isRight = (answer: string, accepted: readonly string[], tolerances: Tolerances): boolean =>
  checkAnswer({ type: 'qroc', accepted, tolerances }, answer).outcome === 'correct'

const switches = fc.record({ case: fc.boolean(), punctuation: fc.boolean(), typos: fc.boolean() })
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string())

describe('any text', () => {
  test('is right when it is the accepted one, written in any Unicode form', () => {
    fc.assert(
      fc.property(anyText, switches, fc.constantFrom('NFC', 'NFD'), (text, tolerances, form) => {
        fc.pre(fold(text, {}) !== '')
        expect(isRight(text, [text], tolerances)).toBe(true)
        expect(isRight(text.normalize(form), [text], tolerances)).toBe(true)
        expect(isRight(text, ['autre', text], tolerances)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  test('is judged the same whatever the order of the variants', () => {
    const near = fc.string({ unit: fc.constantFrom('a', 'é', 'E', '-', ' '), maxLength: 8 })
    fc.assert(
      fc.property(near, fc.array(near, { minLength: 1, maxLength: 5 }), switches, (text, all, tolerances) => {
        expect(isRight(text, all, tolerances)).toBe(isRight(text, all.toReversed(), tolerances))
      }),
      { numRuns: 2_000 },
    )
  })

  test('is to another as the other is to it', () => {
    const near = fc.string({ unit: fc.constantFrom('a', 'b', 'É', 'e', '?', ' ', '😀'), maxLength: 9 })
    fc.assert(
      fc.property(near, near, switches, (one, other, tolerances) => {
        expect(isRight(one, [other], tolerances)).toBe(isRight(other, [one], tolerances))
      }),
      { numRuns: 5_000 },
    )
  })

  test('reads the same a second time', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), fc.boolean(), (text, anyCase, punctuation) => {
        const once = fold(text, { case: anyCase, punctuation }) ?? ''
        expect(fold(once, { case: anyCase, punctuation })).toBe(once)
      }),
      { numRuns: 2_000 },
    )
  })

  test('is given up only where it is longer than the limit', () => {
    fc.assert(
      fc.property(anyText, fc.nat(12), fc.boolean(), fc.boolean(), (text, limit, anyCase, punctuation) => {
        const folding = { case: anyCase, punctuation }
        const whole = fold(text, folding) ?? ''
        expect(fold(text, folding, limit)).toBe(whole.length > limit ? null : whole)
      }),
      { numRuns: 2_000 },
    )
  })
})

test('what T1, T2 and T3 allow together stays right', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdeéèçôœ'), minLength: 8, maxLength: 40 })
  const all = { case: true, punctuation: true, typos: true }
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom(' ', '\u202f', '-', '…', '’'), (text, at, more) => {
      const index = at % text.length
      const mistyped = `${text.slice(0, index)}z${text.slice(index + 1)}`
      const typed = `${more}${mistyped.toUpperCase().slice(0, 3)}${more}${mistyped.normalize('NFD').slice(3)}`
      const kept = `${more}${text.toUpperCase()}${more}`
      expect(isRight(kept, [text], all)).toBe(true)
      expect(isRight(mistyped, [text], all)).toBe(true)
      // Cutting a decomposed text may move an accent, which T1 takes away.
      expect(isRight(typed, [text], all)).toBe(
        distance(fold(typed, all) ?? '', fold(text, all) ?? '') <=
          Math.floor(Math.max(countSigns(fold(typed, all) ?? ''), countSigns(fold(text, all) ?? '')) / 4),
      )
    }),
  )
})

test('the distance of long texts is that of the textbook', () => {
  const textbook = (a: readonly string[], b: readonly string[]): number => {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j)
    a.forEach((letter, i) => {
      const next = [i + 1]
      b.forEach((other, j) =>
        next.push(
          Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1),
        ),
      )
      row = next
    })
    return row[b.length] ?? 0
  }
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀'), maxLength: 130 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(distance(a, b)).toBe(textbook([...a], [...b]))
    }),
    { numRuns: 500 },
  )
})

describe('a number', () => {
  const decimal = fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat(999))
    .map(([whole, part]) => `${whole}.${part}`)

  test('is exact, however long', () => {
    expect(parseNumber('12345678901234567')).not.toBe(parseNumber('12345678901234568'))
    expect(parseNumber('-0,0')).toBe('0')
    expect(parseNumber(`${' '.repeat(200)}5`)).toBe('5')
  })

  test('is as far from another as the other from it, and never from itself', () => {
    fc.assert(
      fc.property(decimal, decimal, fc.constantFrom('0', '0.1', '12', '1000.5'), (a, b, margin) => {
        const [one, other] = [parseNumber(a) ?? '', parseNumber(b) ?? '']
        expect(isWithinMargin(one, other, margin)).toBe(isWithinMargin(other, one, margin))
        expect(isWithinMargin(one, one, margin)).toBe(true)
      }),
    )
  })

  test('may be told in words where its author accepts them', () => {
    const solution = {
      type: 'qroc',
      format: 'number',
      accepted: ['12', 'Douze'],
      tolerances: { case: true },
    } as const
    expect(checkAnswer(solution, 'douze').outcome).toBe('correct')
    expect(checkAnswer(solution, '12,0').outcome).toBe('correct')
  })
})
