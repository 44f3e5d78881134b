import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkLine } from './checking/check-line.ts'
import { answerLine, readLines } from './json-lines.ts'

const readme = readFileSync(new URL('../../../../../packages/engine/README.md', import.meta.url), 'utf8')
const examples = [...readme.matchAll(/```console\n([\s\S]*?)```/g)]
  .flatMap(([, block = '']) => [...block.matchAll(/^> (\{"type".*)\n(.*)$/gm)])
  .map(([, sent = '', told = '']) => ({ sent, told }))

test('the README shows every type', () => {
  expect(examples.length).toBeGreaterThan(20)
})

test.each(examples)('as the README says: $sent', ({ sent, told }) => {
  expect(answerLine(sent, checkLine)).toMatchObject(JSON.parse(told) as object)
  if (!told.includes('error')) expect(JSON.stringify(answerLine(sent, checkLine))).toBe(told)
})

const check = (line: object): unknown => answerLine(JSON.stringify(line), checkLine)

describe('the shapes that come to mind are understood', () => {
  const dep = { solution: 'a:\n- x\nb:\n- y', answer: 'f1: y\nf2: x' }
  test.each([
    { type: 'qcu', solution: 2, answer: 2 },
    { type: 'QCM', solution: [3, 1], answer: '1, 3' },
    { type: 'QCMIMG', solution: '1\n3', answer: [1, 3] },
    { type: 'qroc', solution: ['a', 'b'], answer: 'b' },
    { type: 'QROC', solution: 'Été', tolerances: 1, answer: 'ete' },
    { type: 'QROC', solution: [10, 12], answer: '12,0' },
    { type: 'QROC', format: 'nombre', solution: '1024', unit: 'Mo', answer: '1\u202f024\u00a0Mo' },
    { type: 'QROC', solution: 'a', tolerances: null, answer: 'a' },
    { type: 'number', solution: '3,5', answer: '3.50' },
    { type: 'QROC date', solution: '5/3/2012', answer: '5 mars 2012' },
    { type: 'QROCM-ind', solution: { a: 'x', b: 2 }, answer: { a: 'x', b: 2 } },
    { type: 'qrocm_ind', solution: '{"a":["x"]}', answer: '{"a":"x"}' },
    { type: 'QROCM-ind', solution: { a: 'x', b: 'y' }, answer: ['x', 'y'] },
    { type: 'QROCM-dep', ...dep },
    { type: 'QROCM-dep', solution: dep.solution, answer: ['y'] },
    { type: 'matching', solution: [['a', 'x']], answer: [['a', 'x']] },
    { type: 'simulator', solution: { a: [1, { b: true }] }, answer: '{"a":[1,{"b":true,"c":0}]}' },
  ])('%j', (line) => {
    expect(check(line)).toMatchObject({ outcome: 'ok' })
  })
})

describe('what cannot be understood is told in its place', () => {
  test.each([
    ['x', 'json_invalid'],
    ['', 'json_invalid'],
    ['[]', 'line_invalid'],
    ['{"type":"qcu","answer":1}', 'solution_invalid'],
    ['{"type":"qcu","solution":"1,2","answer":1}', 'solution_invalid'],
    ['{"type":"qroc","solution":"a"}', 'answer_missing'],
    ['{"type":"qroc","solution":"a","tolerances":["T4"],"answer":"a"}', 'tolerances_invalid'],
    ['{"type":"QROCM-ind","solution":"a","answer":"a"}', 'solution_invalid'],
    ['{"type":"state","solution":{"a":{"$same":1}},"answer":{}}', 'solution_invalid'],
    ['{"type":"qroc","solution":"a","format":"constructor","answer":"a"}', 'solution_invalid'],
    ['{"type":7,"solution":"a","answer":"a"}', 'type_unknown'],
  ])('%s: %s', (line, code) => {
    expect(answerLine(line, checkLine)).toMatchObject({ error: { code } })
  })
})

test('every line gets one answer, whatever stands in it', () => {
  const type = fc.constantFrom(
    'qcu',
    'qcm',
    'qroc',
    'QROCM-ind',
    'QROCM-dep',
    'ordering',
    'matching',
    'simulator',
  )
  const line = fc.record(
    { type, solution: fc.jsonValue(), tolerances: fc.jsonValue(), answer: fc.jsonValue() },
    { requiredKeys: ['type', 'solution', 'answer'] },
  )
  fc.assert(
    fc.property(fc.oneof(line, fc.jsonValue()), (value) => {
      const told = answerLine(JSON.stringify(value), checkLine)
      expect('outcome' in told || 'error' in told).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

test('lines are cut at line feeds only, in whatever pieces they come', async () => {
  const text = '"a\u2028b"\n\n"é"\n"end"'
  const bytes = Buffer.from(text)
  for (const size of [1, 2, 3, 100]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    )
    const stream = (async function* () {
      await Promise.resolve()
      yield* pieces
    })()
    const lines: string[] = []
    for await (const line of readLines(stream)) lines.push(line)
    expect(lines).toEqual(text.split('\n'))
  }
})
