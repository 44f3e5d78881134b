import { syntaxError } from '../error.ts'
import type { Cursor } from './cursor.ts'
import { peek } from './cursor.ts'
import type { Expression } from './syntax.ts'
import { readTokens, type Token } from './tokens.ts'

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '\n': '',
}

export const readEscapes = (text: string): string =>
  text.replaceAll(/\\([\s\S])/g, (whole, sign: string) => escapes[sign] ?? whole)

/** Where the hole that begins here ends, brackets within and all. */
function holeEnd(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at)
    if ('([{'.includes(sign)) depth++
    if (')]'.includes(sign)) depth--
    if (sign !== '}') continue
    if (depth === 0) return at
    depth--
  }
  return -1
}

/** Where the format of a hole begins: the first colon outside of brackets. */
function colonIn(hole: string): number {
  let depth = 0
  for (const [at, sign] of [...hole].entries()) {
    if ('([{'.includes(sign)) depth++
    if (')]}'.includes(sign)) depth--
    if (sign === ':' && depth === 0) return at
  }
  return -1
}

type Read = (cursor: Cursor) => Expression

function readHole(
  hole: string,
  { line }: Token,
  cursorDepth: number,
  read: Read,
): { of: Expression; spec: string } {
  const colon = colonIn(hole)
  const [code, spec] = colon < 0 ? [hole, ''] : [hole.slice(0, colon), hole.slice(colon + 1)]
  if (code.trim() === '') throw syntaxError('il n’y a rien entre les accolades.', line)
  const tokens = readTokens(`(${code})`).map((token) => ({ ...token, line }))
  const cursor: Cursor = { tokens, at: 0, depth: cursorDepth + 1 }
  const of = read(cursor)
  if (peek(cursor).kind !== 'newline') throw syntaxError('les accolades contiennent plus d’une valeur.', line)
  return { of, spec }
}

/** `f"Il y a {nombre} pages"`. */
export function readTemplate(token: Token, depth: number, read: Read): Expression {
  const { text, line } = token
  const parts: (string | { of: Expression; spec: string })[] = []
  let said = ''
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if ((sign === '{' || sign === '}') && text.charAt(at + 1) === sign) {
      said += sign
      at++
    } else if (sign === '{') {
      const end = holeEnd(text, at + 1)
      if (end < 0) throw syntaxError('une accolade n’est pas fermée.', line)
      parts.push(readEscapes(said), readHole(text.slice(at + 1, end), token, depth, read))
      said = ''
      at = end
    } else if (sign === '}') throw syntaxError('une accolade fermante est seule.', line)
    else said += sign
  }
  return { type: 'text', parts: [...parts, readEscapes(said)], line }
}
