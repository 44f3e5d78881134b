import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpus } from '../../../test/python-corpus.ts'
import { runPython } from './run-python.ts'

test.each(corpus.map(({ code, output }) => [code.split('\n')[0], code, output]))(
  'shows what CPython shows: %s',
  (_, code = '', output) => {
    expect(runPython(code)).toEqual({ output, error: null })
  },
)

describe('a program that stops', () => {
  test.each<[string, string, string, number]>([
    ['print(1)\nprint(x)', 'NameError', 'x', 2],
    ['def f():\n    print(t)\n    t = 1\nf()', 'UnboundLocalError', 'variables', 2],
    ['print(1 + "a")', 'TypeError', 'str(…)', 1],
    ['print([1][5])', 'IndexError', 'position', 1],
    ['print({"a": 1}["b"])', 'KeyError', 'b', 1],
    ['print(int("x"))', 'ValueError', 'int()', 1],
    ['print(1 // 0)', 'ZeroDivisionError', 'zéro', 1],
    ['if 1 = 2:\n    print(1)', 'SyntaxError', '==', 1],
    ['for i in range(3)\n    print(i)', 'SyntaxError', 'il manque', 1],
    ['if True:\nprint(1)', 'SyntaxError', 'décalée', 2],
    ['print(“bonjour”)', 'SyntaxError', 'guillemet', 1],
    ['print("abc', 'SyntaxError', 'guillemet', 1],
    ['print "a"', 'SyntaxError', 'parenthèses', 1],
    ['print(1', 'SyntaxError', 'fermer', 1],
    ['import os', 'ImportError', 'os', 1],
    ['try:\n    pass', 'SyntaxError', 'ne connaît pas', 1],
    ['return 3', 'SyntaxError', 'dehors', 1],
    ['input()', 'EOFError', 'réponse', 1],
    ['def f(a):\n    return a\nf()', 'TypeError', 'a', 3],
    ['(1, 2)[0] = 3', 'TypeError', 'changer', 1],
    ['"a".foo()', 'AttributeError', 'foo', 1],
  ])('%s: the kind that Python gives, in French, with its line', (code, kind, said, line) => {
    const { error } = runPython(code)
    expect(error).toMatchObject({ kind, line })
    expect(error?.message).toContain(said)
  })

  test.each([
    ['while True:\n    pass', 'TimeoutError'],
    ['a = [1]\nfor x in a:\n    a.append(x)', 'TimeoutError'],
    ['while True: print("a" * 100)', 'MemoryError'],
    ['a = "x" * 10**9', 'MemoryError'],
    ['a = 9 ** 9 ** 9', 'MemoryError'],
    ['a = 2\nwhile True: a = a * a', 'MemoryError'],
    ['a = [0]\nwhile True: a = a + a', 'MemoryError'],
    ['a = []\nfor i in range(30): a = [a, a]\nprint(a)', 'TimeoutError'],
    ['print(sum(range(10**9)))', 'TimeoutError'],
    ['def f(n): return f(n + 1)\nf(0)', 'RecursionError'],
    [`x = ${'('.repeat(500)}1${')'.repeat(500)}`, 'SyntaxError'],
    [`x = ${'-'.repeat(900)}1`, 'SyntaxError'],
  ])('%s ends all the same, and soon', (code, kind) => {
    const begun = performance.now()
    expect(runPython(code).error?.kind).toBe(kind)
    expect(performance.now() - begun).toBeLessThan(1_000)
  })
})

test('what is typed is read answer by answer, and a question is shown with its answer', () => {
  const code = 'a = int(input("Âge\u202f? "))\nprint(a + int(input()))'
  expect(runPython(code, ['12', '3'])).toEqual({ output: 'Âge\u202f? 12\n15\n', error: null })
})

const piece = fc.constantFrom(
  ...'x y 1 2.5 "a" f"{x}" ( ) [ ] { } : , . = == + - * // % ** < in not and or if else for while def return print len range lambda \\ # \' "'.split(
    ' ',
  ),
  '\n',
  '\n    ',
)

test('any text at all is run to an end or refused, the same each time, and reaches nothing outside', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 40 }).map((all) => all.join(' ')),
      ),
      (code) => {
        const ran = runPython(code, ['1'])
        expect(runPython(code, ['1'])).toEqual(ran)
        expect(ran.error === null || ran.error.line >= 0).toBe(true)
      },
    ),
    { numRuns: 1_000 },
  )
  for (const name of ['globalThis', 'process', 'constructor', '__proto__', 'toString'])
    expect(runPython(`print(${name})`).error?.kind).toBe('NameError')
  for (const name of ['constructor', '__proto__', 'toString', '__class__'])
    for (const value of ['"a"', '[1]', '{}', 'print', '1'])
      expect(runPython(`x = ${value}\nx.${name}`).error?.kind).toBe('AttributeError')
})
