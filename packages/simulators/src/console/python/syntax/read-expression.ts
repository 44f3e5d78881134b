import {
  accept,
  type Cursor,
  deeper,
  expect,
  isKeyword,
  isNext,
  peek,
  take,
  takeName,
  unexpected,
} from './cursor.ts'
import { readEscapes, readTemplate } from './read-text.ts'
import type { Clause, Expression, Parameter } from './syntax.ts'

/** From the loosest to the tightest. */
const levels = [
  ['+', '-'],
  ['*', '/', '//', '%'],
]
const comparisons = ['==', '!=', '<', '>', '<=', '>=', 'in', 'is', 'not']

export const readExpression = (cursor: Cursor): Expression => deeper(cursor, readChoice)

function readChoice(cursor: Cursor): Expression {
  const { line } = peek(cursor)
  if (accept(cursor, 'lambda')) {
    const parameters = readParameters(cursor, ':')
    return { type: 'lambda', parameters, body: readExpression(cursor), line }
  }
  const yes = readLogic(cursor, 'or')
  if (!accept(cursor, 'if')) return yes
  const test = readLogic(cursor, 'or')
  expect(cursor, 'else')
  return { type: 'choice', test, yes, no: readExpression(cursor), line }
}

function readLogic(cursor: Cursor, sign: 'or' | 'and'): Expression {
  const read = (): Expression => (sign === 'or' ? readLogic(cursor, 'and') : readNot(cursor))
  let left = read()
  for (;;) {
    const { line } = peek(cursor)
    if (!accept(cursor, sign)) return left
    left = { type: 'logic', sign, left, right: read(), line }
  }
}

function readNot(cursor: Cursor): Expression {
  const { line } = peek(cursor)
  if (!accept(cursor, 'not')) return readComparison(cursor)
  return { type: 'unary', sign: 'not', of: deeper(cursor, readNot), line }
}

function readComparison(cursor: Cursor): Expression {
  const first = readSum(cursor, 0)
  const { line } = peek(cursor)
  const rest: [string, Expression][] = []
  for (;;) {
    const sign = accept(cursor, ...comparisons)
    if (sign === null) break
    if (sign === 'not') expect(cursor, 'in')
    const isNot = sign === 'is' && accept(cursor, 'not') !== null
    rest.push([sign === 'not' ? 'not in' : isNot ? 'is not' : sign, readSum(cursor, 0)])
  }
  return rest.length === 0 ? first : { type: 'compare', first, rest, line }
}

function readSum(cursor: Cursor, level: number): Expression {
  const signs = levels[level]
  if (!signs) return readUnary(cursor)
  let left = readSum(cursor, level + 1)
  for (;;) {
    const { line } = peek(cursor)
    const sign = accept(cursor, ...signs)
    if (sign === null) return left
    left = { type: 'binary', sign, left, right: readSum(cursor, level + 1), line }
  }
}

function readUnary(cursor: Cursor): Expression {
  const { line } = peek(cursor)
  const sign = accept(cursor, '-', '+')
  if (sign !== null) return { type: 'unary', sign, of: deeper(cursor, readUnary), line }
  const left = readParts(cursor)
  if (!accept(cursor, '**')) return left
  return { type: 'binary', sign: '**', left, right: deeper(cursor, readUnary), line }
}

/** A value and what follows it: calls, places, methods. */
function readParts(cursor: Cursor): Expression {
  let of = readAtom(cursor)
  for (;;) {
    const { line } = peek(cursor)
    if (accept(cursor, '(')) of = { ...readCall(cursor, of), line }
    else if (accept(cursor, '[')) of = readPlace(cursor, of, line)
    else if (accept(cursor, '.')) of = { type: 'attribute', of, name: takeName(cursor), line }
    else return of
  }
}

function readCall(cursor: Cursor, callee: Expression): Expression {
  const { line } = peek(cursor)
  const values: Expression[] = []
  const named: [string, Expression][] = []
  while (!accept(cursor, ')')) {
    const next = peek(cursor, 1)
    if (peek(cursor).kind === 'name' && next.kind === 'sign' && next.text === '=') {
      const name = takeName(cursor)
      expect(cursor, '=')
      named.push([name, readExpression(cursor)])
    } else {
      const value = readExpression(cursor)
      values.push(isNext(cursor, 'for') ? readEach(cursor, 'list', value, null) : value)
    }
    if (!isNext(cursor, ')')) expect(cursor, ',')
  }
  return { type: 'call', callee, values, named, line }
}

function readPlace(cursor: Cursor, of: Expression, line: number): Expression {
  const bounds: (Expression | null)[] = []
  let colons = 0
  let found: Expression | null = null
  while (!accept(cursor, ']')) {
    if (accept(cursor, ':')) {
      bounds[colons] = found
      found = null
      colons++
    } else if (found) throw unexpected(cursor, ']')
    else found = readExpression(cursor)
  }
  if (colons === 0) {
    if (!found) throw unexpected(cursor)
    return { type: 'item', of, index: found, line }
  }
  bounds[colons] = found
  return { type: 'slice', of, bounds: [0, 1, 2].map((at) => bounds[at] ?? null), line }
}

function readAtom(cursor: Cursor): Expression {
  const token = peek(cursor)
  const { kind, text, line } = token
  if (kind === 'number') {
    cursor.at++
    return { type: 'value', value: /^\d+$/.test(text) ? BigInt(text) : Number(text), line }
  }
  if (kind === 'text' || kind === 'template') return readTexts(cursor)
  if (accept(cursor, '(')) return readBrackets(cursor, line)
  if (accept(cursor, '[')) return readList(cursor, line)
  if (accept(cursor, '{')) return readBraces(cursor, line)
  const constants: Readonly<Record<string, boolean | null>> = { True: true, False: false, None: null }
  if (kind === 'name' && Object.hasOwn(constants, text)) {
    cursor.at++
    return { type: 'value', value: constants[text] ?? null, line }
  }
  if (kind !== 'name' || isKeyword(text)) throw unexpected(cursor)
  return { type: 'name', name: take(cursor).text, line }
}

/** Texts side by side are one. */
function readTexts(cursor: Cursor): Expression {
  const { line } = peek(cursor)
  const parts: Expression[] = []
  while (peek(cursor).kind === 'text' || peek(cursor).kind === 'template') {
    const token = take(cursor)
    parts.push(
      token.kind === 'text'
        ? { type: 'value', value: readEscapes(token.text), line }
        : readTemplate(token, cursor.depth, readExpression),
    )
  }
  const [only] = parts
  if (only && parts.length === 1) return only
  return { type: 'text', parts: parts.map((of) => ({ of, spec: '' })), line }
}

function readBrackets(cursor: Cursor, line: number): Expression {
  if (accept(cursor, ')')) return { type: 'tuple', items: [], line }
  const first = readExpression(cursor)
  if (isNext(cursor, 'for')) {
    const made = readEach(cursor, 'list', first, null)
    expect(cursor, ')')
    return made
  }
  if (accept(cursor, ')')) return first
  const items = [first]
  while (!accept(cursor, ')')) {
    expect(cursor, ',')
    if (!isNext(cursor, ')')) items.push(readExpression(cursor))
  }
  return { type: 'tuple', items, line }
}

function readList(cursor: Cursor, line: number): Expression {
  const items: Expression[] = []
  while (!accept(cursor, ']')) {
    const item = readExpression(cursor)
    if (items.length === 0 && isNext(cursor, 'for')) {
      const made = readEach(cursor, 'list', item, null)
      expect(cursor, ']')
      return made
    }
    items.push(item)
    if (!isNext(cursor, ']')) expect(cursor, ',')
  }
  return { type: 'list', items, line }
}

/** A dictionary, or a set. */
function readBraces(cursor: Cursor, line: number): Expression {
  const entries: [Expression, Expression][] = []
  const items: Expression[] = []
  while (!accept(cursor, '}')) {
    const key = readExpression(cursor)
    const value = accept(cursor, ':') ? readExpression(cursor) : null
    if (isNext(cursor, 'for')) {
      const made = readEach(cursor, value ? 'dict' : 'set', key, value)
      expect(cursor, '}')
      return made
    }
    if (value) entries.push([key, value])
    else items.push(key)
    if (!isNext(cursor, '}')) expect(cursor, ',')
  }
  if (entries.length > 0 && items.length > 0) throw unexpected(cursor, ':')
  return items.length > 0 ? { type: 'set', items, line } : { type: 'dict', entries, line }
}

function readEach(
  cursor: Cursor,
  makes: 'list' | 'set' | 'dict',
  element: Expression,
  value: Expression | null,
): Expression {
  const { line } = peek(cursor)
  const clauses: Clause[] = []
  while (accept(cursor, 'for')) {
    const target = readTarget(cursor)
    expect(cursor, 'in')
    const source = readLogic(cursor, 'or')
    const tests: Expression[] = []
    while (accept(cursor, 'if')) tests.push(readLogic(cursor, 'or'))
    clauses.push({ target, source, tests })
  }
  return { type: 'each', makes, element, value, clauses, line }
}

/** Names that a loop fills: one, or several with commas. */
export function readTarget(cursor: Cursor): Expression {
  const { line } = peek(cursor)
  const items = [readParts(cursor)]
  while (accept(cursor, ',')) items.push(readParts(cursor))
  const [only] = items
  return only && items.length === 1 ? only : { type: 'tuple', items, line }
}

export function readParameters(cursor: Cursor, end: string): Parameter[] {
  const parameters: Parameter[] = []
  while (!accept(cursor, end)) {
    const name = takeName(cursor)
    parameters.push({ name, initial: accept(cursor, '=') ? readExpression(cursor) : null })
    if (!isNext(cursor, end)) expect(cursor, ',')
  }
  return parameters
}
