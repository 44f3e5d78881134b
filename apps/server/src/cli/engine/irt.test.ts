import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimateLine } from './irt.ts'
import { answerLine } from './json-lines.ts'

const tell = (line: object): Record<string, unknown> =>
  answerLine(JSON.stringify(line), estimateLine) as Record<string, unknown>
const codeOf = (line: object): unknown => (tell(line)['error'] as { code?: string } | undefined)?.code

const rasch = [[-2], [-1], [0], [1], [2]]
const ask = { items: rasch, answers: [1, 1, 1, 0, 0], method: 'ML' }

describe('pix engine irt', () => {
  test('estimates an ability and its error, and prints nothing else', () => {
    expect(Object.keys(tell(ask))).toEqual(['theta', 'se'])
    expect(tell({ ...ask, method: 'EAP' })).not.toEqual(tell(ask))
  })

  test('reads one number as b, two as a and b, three with a guess and four with a slip', () => {
    const full = rasch.map(([b]) => [1, b, 0, 1])
    for (const items of [full, full.map((one) => one.slice(0, 3)), full.map((one) => one.slice(0, 2))]) {
      expect(tell({ ...ask, items })).toEqual(tell(ask))
    }
  })

  test('leaves out what was not answered', () => {
    expect(tell({ ...ask, answers: [1, 1, null, 0, 0] })).toEqual(
      tell({ ...ask, items: rasch.toSpliced(2, 1), answers: [1, 1, 0, 0] }),
    )
  })

  test('keeps to the prior and the range that the line states', () => {
    expect(tell({ ...ask, answers: [1, 1, 1, 1, 1], range: [-6, 6] })['theta']).toBe(6)
    const strict = tell({ ...ask, method: 'MAP', prior: [1, 0.001] })
    expect(strict['theta']).toBeCloseTo(1, 3)
    expect(strict['se']).toBeCloseTo(0.001, 6)
  })

  test.each([
    ['line_invalid', [1, 2]],
    ['items_invalid', { ...ask, items: 'x' }],
    ['items_invalid', { ...ask, items: [[1, 0, 0.5, 0.5]], answers: [1] }],
    ['items_invalid', { ...ask, items: [[1, 0, 0, 1, 1]], answers: [1] }],
    ['items_invalid', { ...ask, items: [[]], answers: [1] }],
    ['items_invalid', { ...ask, items: [['1', 0]], answers: [1] }],
    ['answers_invalid', { ...ask, answers: [1, 0] }],
    ['answers_invalid', { ...ask, answers: [1, 1, 2, 0, 0] }],
    ['method_unknown', { ...ask, method: 'map' }],
    ['method_unknown', { items: rasch, answers: ask.answers }],
    ['prior_invalid', { ...ask, prior: [0, 0] }],
    ['prior_invalid', { ...ask, prior: [0] }],
    ['range_invalid', { ...ask, range: [4, -4] }],
    ['range_invalid', { ...ask, range: [-1e9, 1e9] }],
    ['no_information', { ...ask, answers: [null, null, null, null, null] }],
    ['no_information', { ...ask, items: [[0, 1]], answers: [1], method: 'WLE' }],
  ])('answers %s and goes on: %#', (code, line) => {
    expect(codeOf(line)).toBe(code)
  })

  test('answers json_invalid to what is not JSON, infinite numbers being none', () => {
    expect(answerLine('{"items":[[1e999]]', estimateLine)).toMatchObject({ error: { code: 'json_invalid' } })
    expect(answerLine('{"items":[[1e999]],"answers":[1],"method":"ML"}', estimateLine)).toMatchObject({
      error: { code: 'items_invalid' },
    })
  })

  test('prints finite numbers or an error on any line that can be read', () => {
    const number = fc.oneof(
      fc.double({ min: -5, max: 5, noNaN: true }),
      fc.constantFrom(0, 1e6, -1e6, 1e-300, 700),
    )
    const item = fc.tuple(number, number, fc.constantFrom(0, 0.25), fc.constantFrom(1, 0.9))
    const answered = fc.array(fc.tuple(item, fc.constantFrom(0, 1, null)), { maxLength: 8 })
    const method = fc.constantFrom('ML', 'MAP', 'EAP', 'WLE')
    const range = fc.constantFrom([-4, 4], [-100, 100], [0, 1e-9], undefined)
    const prior = fc.constantFrom([0, 1], [-100, 1e-6], [50, 100], undefined)
    fc.assert(
      fc.property(answered, method, range, prior, (answered, method, range, prior) => {
        const items = answered.map(([item]) => item)
        const told = tell({ items, answers: answered.map(([, one]) => one), method, range, prior })
        if ('error' in told) expect(told['error']).toMatchObject({ code: 'no_information' })
        else {
          const [low = -4, high = 4] = range ?? []
          expect(told['theta']).toBeGreaterThanOrEqual(low)
          expect(told['theta']).toBeLessThanOrEqual(high)
          expect(Number.isFinite(told['se'])).toBe(true)
          expect(told['se']).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 500 },
    )
  })
})
