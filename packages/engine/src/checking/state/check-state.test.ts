import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkAnswer } from '../check-answer.ts'
import type { Expected, StateSolution, Tolerances } from '../solution.ts'
import { findUnknownRule } from './matches-expected.ts'

const holds = (expected: Expected, state: unknown, tolerances: Tolerances = {}): boolean =>
  checkAnswer({ type: 'state', expected, tolerances }, state).outcome === 'correct'

const accepted: readonly (readonly [Expected, unknown])[] = [
  ['a', 'a'],
  ['3', 3],
  [3, '3,0'],
  [true, 'true'],
  ['', null],
  [null, null],
  [
    [1, 'b'],
    [1, 'b'],
  ],
  [{}, { a: 1 }],
  [{ a: { b: 1 } }, { a: { b: 1, c: 2 }, d: 3 }],
  [{ $text: ['un', 'deux'] }, 'deux'],
  [{ $text: { accepted: 'Été', tolerances: ['T1'] } }, 'ete'],
  [{ $number: { accepted: 10, margin: '0,5' } }, 10.5],
  [{ $number: { accepted: '10', unit: 'Mo' } }, '10 Mo'],
  [{ $date: '2012-03-05' }, '5 mars 2012'],
  [{ $contains: ['rendez-vous', 'lundi'] }, 'Notre rendez-vous de lundi'],
  [{ $min: 2, $max: 3 }, 3],
  [{ $any: [1, 2] }, 2],
  [{ $all: [{ a: 1 }, { b: 2 }] }, { a: 1, b: 2 }],
  [{ $not: 1 }, 2],
  [{ a: { $absent: true } }, {}],
  [{ a: { $not: { b: 1 } } }, {}],
  [{ $exactly: { $a: [1] } }, { $a: [1] }],
  [{ $only: { a: 1, b: { $any: [2, { $absent: true }] } } }, { a: 1 }],
  [{ $set: [1, 2, 2] }, [2, 1, 2]],
  [{ $set: [{ $min: 1 }, 1] }, [1, 5]],
  [{ $includes: [{ a: 1 }, { b: 1 }] }, [{ a: 1, b: 1 }, 3, { a: 1 }]],
  [{ $includes: { a: 1 } }, { first: { a: 1 } }],
  [{ $excludes: ['virus.exe'] }, ['a.txt']],
  [{ $inOrder: [1, 3] }, [1, 2, 3]],
  [{ $count: 2 }, [1, 2]],
  [{ $count: { $min: 1 }, $includes: 2 }, [1, 2]],
  [{ $somewhere: { name: 'a' } }, { x: [[{ name: 'a' }]] }],
]

const refused: readonly (readonly [Expected, unknown])[] = [
  ['a', 'b'],
  ['', 'a'],
  [null, ''],
  [{}, []],
  [{}, 'a'],
  [
    [1, 2],
    [2, 1],
  ],
  [[1], [1, 2]],
  [{ a: 1 }, { b: 1 }],
  [{ toString: '' }, {}],
  [{ $number: 10 }, 'dix'],
  [{ $contains: 'a' }, 'b'],
  [{ $contains: '' }, 'b'],
  [{ $min: 2 }, 1],
  [{ $min: 2 }, 'x'],
  [{ a: { $absent: true } }, { a: null }],
  [{ $exactly: { a: 1 } }, { a: 1, b: 2 }],
  [{ $only: { a: 1 } }, { a: 1, b: 2 }],
  [{ $set: [1, 2] }, [1, 1]],
  [{ $set: [1, 2] }, [1, 2, 3]],
  [{ $includes: [{ a: 1 }, { b: 1 }] }, [{ a: 1, b: 1 }]],
  [{ $excludes: ['a'] }, ['a']],
  [{ $excludes: ['a'] }, 'b'],
  [{ $inOrder: [3, 1] }, [1, 2, 3]],
  [{ $count: 2 }, [1]],
  [{ $somewhere: 5 }, [1, [2, { a: 3 }]]],
  [{ $unknown: 1 }, 1],
]

describe('a state', () => {
  test.each(accepted)('%j is met by %j', (expected, state) => {
    expect(holds(expected, state)).toBe(true)
  })

  test.each(refused)('%j is not met by %j', (expected, state) => {
    expect(holds(expected, state)).toBe(false)
  })

  const data = fc.jsonValue({ maxDepth: 4 }).filter((value) => !JSON.stringify(value).includes('"$'))

  test('is as expected when it is the very data', () => {
    fc.assert(
      fc.property(data, (value) => {
        expect(holds({ $exactly: value as Expected }, value)).toBe(true)
        expect(holds({ $somewhere: { $exactly: value as Expected } }, { deep: [value] })).toBe(true)
        expect(holds({ $not: { $exactly: value as Expected } }, value)).toBe(false)
      }),
    )
  })

  test('is as expected whatever else it has, and in any order where order does not count', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1 }), fc.array(fc.nat(9)), (wanted, more) => {
        expect(holds({ $set: wanted }, wanted.toReversed())).toBe(true)
        expect(holds({ $includes: wanted }, [...more, ...wanted])).toBe(true)
        expect(holds({ $inOrder: wanted }, [...more, ...wanted, ...more])).toBe(true)
        expect(holds({ a: wanted }, { b: more, a: wanted })).toBe(true)
      }),
    )
  })

  test('has the key’s tolerances and margin in all its texts and numbers', () => {
    expect(holds({ a: ['Été'] }, { a: [' ete'] }, { case: true })).toBe(true)
    expect(holds({ $set: ['Été', 'Lac'] }, ['lac', 'ete'], { case: true })).toBe(true)
    const solution: StateSolution = { type: 'state', expected: { a: 0.3 }, margin: 0.1 }
    expect(checkAnswer(solution, { a: 0.2 }).outcome).toBe('correct')
    expect(checkAnswer(solution, { a: 0.1 }).outcome).toBe('incorrect')
  })

  test('tells its parts, what is forbidden and what was foreseen', () => {
    const solution: StateSolution = {
      type: 'state',
      parts: { moved: { folder: 'Vacances' }, kept: { $count: 2 } },
      forbidden: [{ trash: { $includes: 'mer.jpg' } }],
      wrong: [{ expected: { trash: { $count: 1 } }, feedback: 'Il est dans la corbeille.' }],
    }
    expect(checkAnswer(solution, { folder: 'Vacances', trash: [] })).toEqual({
      outcome: 'correct',
      fields: { moved: true, kept: true },
    })
    expect(checkAnswer(solution, { folder: 'Vacances', trash: ['mer.jpg'] })).toEqual({
      outcome: 'incorrect',
      fields: { moved: true, kept: true },
      feedback: 'Il est dans la corbeille.',
    })
  })

  test('is never right when nothing is expected of it', () => {
    expect(checkAnswer({ type: 'state' }, {}).outcome).toBe('incorrect')
    expect(checkAnswer({ type: 'state', forbidden: [1], parts: {} }, {}).outcome).toBe('incorrect')
  })

  test('that turns in circles, or is huge, is judged all the same', () => {
    const circle: Record<string, unknown> = { name: 'a' }
    circle['self'] = circle
    expect(holds({ $somewhere: { name: 'b' } }, circle)).toBe(false)
    expect(holds({ $not: { $somewhere: { name: 'b' } } }, circle)).toBe(true)
    const huge = Array.from({ length: 1_000_000 }, (_, index) => index)
    expect(holds({ $not: { $includes: [{ a: 1 }] } }, huge)).toBe(false)
    expect(holds({ $count: 4_000_000_000 }, new Array(4_000_000_000))).toBe(false)
  })
})

test('a rule that does not exist is found with its path, but not inside plain data', () => {
  expect(findUnknownRule({ a: [{ $any: [{ $same: 1 }] }] })).toBe('a.0.$any.0.$same')
  expect(findUnknownRule({ $exactly: { $same: 1 }, $not: { b: 1 } })).toBeNull()
})
