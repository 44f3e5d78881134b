import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkAnswer } from './check-answer.ts'
import type { Solution, StateSolution } from './solution.ts'

const field = { accepted: ['clavier'], tolerances: { case: true, punctuation: true, typos: true } }

const solutions: readonly (Solution | StateSolution)[] = [
  { type: 'qcu', answer: 'a' },
  { type: 'qcm', answers: ['a', 'b'] },
  { type: 'qroc', ...field, wrong: [{ answer: 'souris', feedback: 'Non.' }] },
  { type: 'qroc', accepted: ['12'], format: 'number', unit: 'Mo', margin: 1 },
  { type: 'qroc', accepted: ['5 mars 2012'], format: 'date' },
  { type: 'qroc', accepted: ['Le choix'], format: 'choice' },
  { type: 'fields', fields: { a: field, b: field } },
  { type: 'fields', fields: { a: field, b: field }, interchangeable: true },
  { type: 'ordering', order: ['a', 'b'] },
  { type: 'matching', pairs: { a: 'x', b: 'y' } },
  { type: 'state', expected: { a: { $somewhere: { b: [1] } } }, parts: { c: { $set: ['x', { d: 1 }] } } },
]

const trap = (): never => {
  throw new Error('trap')
}
const getters = {
  get a() {
    return trap()
  },
  get length() {
    return trap()
  },
}
const proxy = new Proxy(
  {},
  { get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap, getPrototypeOf: trap },
)
const endless = new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 53 - 1 : 'a') })
const revoked = Proxy.revocable([], {})
revoked.revoke()
const circle: unknown[] = []
circle.push(circle)

const nested = (depth: number): unknown => {
  let value: unknown = 'a'
  for (let level = 0; level < depth; level++) value = { a: value, b: [value] }
  return value
}

const hostile: readonly (readonly [name: string, value: unknown])[] = [
  ['getters that throw', getters],
  ['a proxy that throws', proxy],
  ['a list without end', endless],
  ['a proxy that is gone', revoked.proxy],
  ['a circle', circle],
  ['an immense empty list', new Array(4_294_967_295)],
  ['lone surrogates', '\ud800\udc00\udc00\ud800'],
  ['a map of lone surrogates', { a: '\ud800', b: '\udfff' }],
  ['keys of Object', Object.fromEntries(['__proto__', 'constructor', 'a'].map((key) => [key, key]))],
  ['an object without prototype', Object.assign(Object.create(null) as object, { a: 'x' })],
  ['a function', () => 'a'],
  ['a symbol', Symbol('a')],
  ['a text object', Object('a')],
  ['what throws as a text', { toString: trap, valueOf: trap }],
  ['twenty levels of twins', nested(20)],
  ['a million accents', `a${'\u0301\u0316'.repeat(500_000)}`],
]

describe.each(hostile)('%s', (_, value) => {
  test.each(solutions)('is a wrong answer to $type', (solution) => {
    expect(checkAnswer(solution, value).outcome).toBe('incorrect')
  })
})

const everything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
})

test('whatever is sent is judged', () => {
  fc.assert(
    fc.property(fc.constantFrom(...solutions), everything, (solution, value) => {
      expect(checkAnswer(solution, value).outcome).toBe('incorrect')
    }),
    { numRuns: 3_000 },
  )
})

test('so it is against whatever stands for a key', () => {
  fc.assert(
    fc.property(fc.constantFrom(...solutions), everything, everything, (solution, other, value) => {
      const keys = [other, { ...solution, fields: other, accepted: other, expected: other, answers: other }]
      for (const key of keys) expect(checkAnswer(key as Solution, value).outcome).toMatch(/^(in)?correct$/)
    }),
    { numRuns: 3_000 },
  )
})
