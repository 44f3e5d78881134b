import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Tolerances } from '../solution.ts'
import { isWithinDistance } from './distance.ts'
import { matchesField } from './field.ts'
import { fold } from './fold.ts'
import { readOnce } from './reading.ts'

const matchesText = (answer: string, accepted: readonly string[], tolerances: Tolerances = {}): boolean =>
  matchesField(readOnce(answer), { accepted, tolerances })

const all: Tolerances = { case: true, punctuation: true, typos: true }

const letters = [...'abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüÿœæABCÇÉÈ']
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 })
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
const mark = fc.constantFrom(...'.,;:!?«»“”"()[]/-–—…_*')

/** Levenshtein's distance as the textbook computes it. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next[j] = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
    }
    row = next
  }
  return row[b.length] ?? 0
}

const without = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '')

describe('a typing error', () => {
  test.each([
    ['chat', 'chats', true],
    ['chats', 'chat', true],
    ['cha', 'chat', false],
    ['firefoks', 'firefox', true],
    ['abc', 'abd', false],
    ['', 'chat', false],
  ])('%j for %j: %j', (answer, accepted, right) => {
    expect(matchesText(answer, [accepted], { typos: true })).toBe(right)
    if (answer !== accepted) expect(matchesText(answer, [accepted])).toBe(false)
  })

  test('of one letter in four is allowed, wherever it is', () => {
    const place = fc.nat(1000)
    const long = fc.string({ unit: fc.constantFrom(...'abcdefghijklm'), minLength: 4, maxLength: 30 })
    fc.assert(
      fc.property(long, place, fc.constantFrom('z', ''), (text, at, other) => {
        const index = at % text.length
        const typed = text.slice(0, index) + other + text.slice(index + 1)
        const allowed = typed.length >= 4
        expect(matchesText(typed, [text], { typos: true })).toBe(allowed)
      }),
    )
  })

  test('counts as Levenshtein’s distance does', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 12 })
    fc.assert(
      fc.property(text, text, fc.nat(12), (a, b, limit) => {
        expect(isWithinDistance(a, b, limit)).toBe(distance(a, b) <= limit)
      }),
    )
  })
})

describe('what the tolerances take away', () => {
  test.each([
    ['L’été  à l’École', {}, "L'été à l'École"],
    ['L’été à l’école', { punctuation: true }, 'Lété à lécole'],
    ['L’été à l’école', { case: true }, "l'eteal'ecole"],
    ['Cœur, sœur…', { case: true, punctuation: true }, 'coeursoeur'],
    ['  a\u00a0b\u202fc  ', {}, 'a b c'],
    ['e\u0301te\u0301', {}, 'été'],
  ])('%j with %j is %j', (text, tolerances, expected) => {
    expect(fold(text, tolerances)).toBe(expected)
  })
})

describe('an accepted answer stays accepted', () => {
  test('as it is, whatever the tolerances', () => {
    const tolerances = fc.record({ case: fc.boolean(), punctuation: fc.boolean(), typos: fc.boolean() })
    fc.assert(
      fc.property(phrase, tolerances, (text, tolerances) => {
        expect(matchesText(text, [text], tolerances)).toBe(true)
      }),
    )
  })

  test('with other spaces around and between, in another Unicode form, with a typed apostrophe', () => {
    const space = fc.constantFrom(' ', '\u00a0', '\u202f', '\t', '  ')
    fc.assert(
      fc.property(phrase, space, fc.constantFrom('NFC', 'NFD'), (text, space, form) => {
        const typed = space + `l'${text}`.replaceAll(' ', space).normalize(form) + space
        expect(matchesText(typed, [`l’${text}`])).toBe(true)
      }),
    )
  })

  test('in capitals, without accents and without spaces, where case does not count', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        for (const typed of [
          text.toUpperCase(),
          without(text),
          text.replaceAll(' ', ''),
          text.replaceAll(' ', '  '),
        ])
          expect(matchesText(typed, [text], { case: true })).toBe(true)
      }),
    )
  })

  test('with punctuation added anywhere, where punctuation does not count', () => {
    fc.assert(
      fc.property(phrase, fc.array(fc.tuple(mark, fc.nat(100)), { maxLength: 5 }), (text, marks) => {
        let typed = text
        for (const [one, at] of marks) {
          const index = at % (typed.length + 1)
          typed = typed.slice(0, index) + one + typed.slice(index)
        }
        expect(matchesText(typed, [text], { punctuation: true })).toBe(true)
        expect(matchesText(typed, [text], all)).toBe(true)
      }),
    )
  })

  test('when it is one of several variants, in any order', () => {
    const variants = fc.array(phrase, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(variants, fc.nat(100), fc.oneof(phrase, fc.constant('')), (variants, at, other) => {
        const one = variants[at % variants.length] ?? ''
        expect(matchesText(one, variants)).toBe(true)
        const reversed = variants.toReversed()
        expect(matchesText(other, variants, all)).toBe(matchesText(other, reversed, all))
      }),
    )
  })

  test('when one more tolerance is granted', () => {
    fc.assert(
      fc.property(phrase, phrase, fc.constantFrom('case', 'punctuation', 'typos'), (text, variant, more) => {
        const strict = matchesText(text, [variant, text.toUpperCase()])
        const mild = matchesText(text, [variant, text.toUpperCase()], { [more]: true })
        if (strict) expect(mild).toBe(true)
      }),
    )
  })
})

test('an empty answer is never right, even where nothing is left of an accepted one', () => {
  expect(matchesText('', [''])).toBe(false)
  expect(matchesText('?', ['!'], { punctuation: true })).toBe(false)
})

test('a long text is compared as a short one is', () => {
  const long = 'une longue réponse, '.repeat(5_000)
  expect(matchesText(long, [long], all)).toBe(true)
  expect(matchesText(long.toUpperCase(), [long], { case: true })).toBe(true)
  expect(matchesText(`${long}x`, [long], { case: true, punctuation: true })).toBe(false)
})

test('a tolerance that would leave nothing of an accepted answer is not applied to it', () => {
  expect(matchesText('#', ['#'], { case: true, punctuation: true })).toBe(true)
  expect(matchesText('@', ['#'], { case: true, punctuation: true })).toBe(false)
  expect(matchesText('\u0301', ['\u0301'], all)).toBe(true)
})

test('what is pasted may bring signs that nobody sees', () => {
  expect(matchesText('mot\u00adclé\u200b', ['motclé'])).toBe(true)
})

test('an endless run of accents takes no longer than others, and is the same written twice', () => {
  const run = `a${'\u0301\u0316'.repeat(50_000)}`
  expect(matchesText(run, [run], {})).toBe(true)
  expect(matchesText(run, ['a'], {})).toBe(false)
  expect(matchesText(run, ['a'], { case: true })).toBe(true)
})
