import { readTokens, type Token } from './tokens.ts'
import { Fault, type ErrorCode } from './values.ts'

export type Node =
  | { readonly kind: 'value'; readonly value: number | string | boolean | Fault }
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Node[] }
  | { readonly kind: 'minus' | 'percent'; readonly part: Node }
  | { readonly kind: 'two'; readonly sign: string; readonly left: Node; readonly right: Node }

/** How closely each sign binds. */
const ranks: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
}

class Slip extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode) {
    super(code)
    this.code = code
  }
}

/** The tokens still to be read. */
type Line = { readonly tokens: readonly Token[]; at: number }

const peek = ({ tokens, at }: Line): string => {
  const token = tokens[at]
  return token?.kind === 'sign' ? token.text : ''
}

function take(line: Line, sign: string): void {
  if (peek(line) !== sign) throw new Slip('#ERREUR!')
  line.at++
}

/** A formula, without its equals sign, as a tree; a fault where it is not well written. */
export function parseFormula(formula: string): Node {
  const line: Line = { tokens: readTokens(formula).filter(({ kind }) => kind !== 'space'), at: 0 }
  try {
    const node = readTwo(line, 1)
    if (line.at < line.tokens.length) throw new Slip('#ERREUR!')
    return node
  } catch (error) {
    if (error instanceof Slip) return { kind: 'value', value: new Fault(error.code) }
    throw error
  }
}

/** Two parts with a sign between them, as long as the signs bind at least that closely. */
function readTwo(line: Line, least: number): Node {
  let left = readOne(line)
  for (;;) {
    const sign = peek(line)
    const rank = ranks[sign] ?? 0
    if (rank < least) return left
    line.at++
    left = { kind: 'two', sign, left, right: readTwo(line, rank + 1) }
  }
}

/** A part with its minus before it, which binds closer than a power in sheets, and its percent after it. */
function readOne(line: Line): Node {
  const sign = peek(line)
  if (sign === '-' || sign === '+') {
    line.at++
    const part = readOne(line)
    return sign === '-' ? { kind: 'minus', part } : part
  }
  let node = readAtom(line)
  while (peek(line) === '%') {
    line.at++
    node = { kind: 'percent', part: node }
  }
  return node
}

function readAtom(line: Line): Node {
  const token = line.tokens[line.at]
  if (!token) throw new Slip('#ERREUR!')
  line.at++
  switch (token.kind) {
    case 'number':
    case 'text':
      return { kind: 'value', value: token.value }
    case 'error':
      return { kind: 'value', value: new Fault(token.code) }
    case 'cell':
      return readRange(line, token.text)
    case 'name':
      return readName(line, token.text)
    case 'sign': {
      if (token.text !== '(') throw new Slip('#ERREUR!')
      const node = readTwo(line, 1)
      take(line, ')')
      return node
    }
    default:
      throw new Slip('#ERREUR!')
  }
}

function readRange(line: Line, from: string): Node {
  if (peek(line) !== ':') return { kind: 'range', from, to: from }
  line.at++
  const token = line.tokens[line.at]
  if (token?.kind !== 'cell') throw new Slip('#ERREUR!')
  line.at++
  return { kind: 'range', from, to: token.text }
}

function readName(line: Line, written: string): Node {
  const name = written.toUpperCase()
  if (peek(line) !== '(') {
    if (name === 'VRAI' || name === 'FAUX') return { kind: 'value', value: name === 'VRAI' }
    throw new Slip('#NOM?')
  }
  line.at++
  const parts: Node[] = []
  if (peek(line) !== ')') {
    parts.push(readTwo(line, 1))
    while (peek(line) === ';') {
      line.at++
      parts.push(readTwo(line, 1))
    }
  }
  take(line, ')')
  return name === 'VRAI' || name === 'FAUX'
    ? { kind: 'value', value: name === 'VRAI' }
    : { kind: 'call', name, parts }
}
