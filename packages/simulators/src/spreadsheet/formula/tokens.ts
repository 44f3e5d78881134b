import { type ErrorCode, errorCodes } from './values.ts'

export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'text'; readonly value: string; readonly text: string }
  | { readonly kind: 'cell'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'error'; readonly code: ErrorCode; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'space'; readonly text: string }
  | { readonly kind: 'unknown'; readonly text: string }

const patterns: readonly (readonly [RegExp, (text: string) => Token])[] = [
  [/^\s+/u, (text) => ({ kind: 'space', text })],
  [/^\d+(?:,\d+)?/, (text) => ({ kind: 'number', value: Number(text.replace(',', '.')), text })],
  [/^"(?:[^"]|"")*"/, (text) => ({ kind: 'text', value: text.slice(1, -1).replaceAll('""', '"'), text })],
  [/^#[A-Z/0]+[?!]?/, readError],
  // A name goes on with letters, digits or a dot: A1B is a name, NB.SI too.
  [/^\$?[A-Za-z]{1,2}\$?\d+(?![\p{L}\d._(])/u, (text) => ({ kind: 'cell', text })],
  [/^[\p{L}_][\p{L}\d._]*/u, (text) => ({ kind: 'name', text })],
  [/^(?:<>|<=|>=|[-+*/^&=<>%;:()])/, (text) => ({ kind: 'sign', text })],
  [/^./su, (text) => ({ kind: 'unknown', text })],
]

function readError(text: string): Token {
  const code = errorCodes.find((one) => one === text)
  return code ? { kind: 'error', code, text } : { kind: 'unknown', text }
}

/** What stands after the equals sign, piece by piece; the pieces together are the text again. */
export function readTokens(formula: string): Token[] {
  const tokens: Token[] = []
  let rest = formula
  while (rest !== '') {
    for (const [pattern, read] of patterns) {
      const [text] = pattern.exec(rest) ?? []
      if (text === undefined) continue
      tokens.push(read(text))
      rest = rest.slice(text.length)
      break
    }
  }
  return tokens
}
