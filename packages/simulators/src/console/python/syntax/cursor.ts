import { quoted, syntaxError } from '../error.ts'
import type { Token } from './tokens.ts'

/** Where the reading of a program is. */
export type Cursor = { readonly tokens: readonly Token[]; at: number; depth: number }

const deepest = 40
const last: Token = { kind: 'end', text: '', line: 0 }

export const peek = ({ tokens, at }: Cursor, ahead = 0): Token => tokens[at + ahead] ?? tokens.at(-1) ?? last

export function take(cursor: Cursor): Token {
  const token = peek(cursor)
  cursor.at++
  return token
}

const keywords = new Set(
  'and or not in is if elif else for while def return break continue pass global lambda import from as True False None'.split(
    ' ',
  ),
)
const unknown = new Set(
  'class try except finally raise with yield async await assert del nonlocal match'.split(' '),
)

/** Whether a sign or a keyword is next. */
export const isNext = (cursor: Cursor, ...texts: readonly string[]): boolean => {
  const { kind, text } = peek(cursor)
  return (kind === 'sign' || kind === 'name') && texts.includes(text)
}

export function accept(cursor: Cursor, ...texts: readonly string[]): string | null {
  return isNext(cursor, ...texts) ? take(cursor).text : null
}

export function expect(cursor: Cursor, text: string): void {
  if (accept(cursor, text) === null) throw unexpected(cursor, text)
}

export function unexpected(cursor: Cursor, wanted = ''): Error {
  const { kind, text, line } = peek(cursor)
  if (unknown.has(text) && kind === 'name')
    return syntaxError(`cette console ne connaît pas ${quoted(text)}.`, line)
  const found =
    kind === 'newline' || kind === 'end'
      ? 'la fin de la ligne'
      : kind === 'indent'
        ? 'une ligne trop décalée'
        : kind === 'dedent'
          ? 'une ligne qui n’est pas décalée'
          : quoted(text)
  return syntaxError(
    wanted === ''
      ? `${found}\u00a0: ce n’est pas attendu ici.`
      : `il manque ${quoted(wanted)} avant ${found}.`,
    line,
  )
}

/** A name that a program may give. */
export function takeName(cursor: Cursor): string {
  const { kind, text } = peek(cursor)
  if (kind !== 'name' || keywords.has(text) || unknown.has(text)) throw unexpected(cursor)
  cursor.at++
  return text
}

export const isKeyword = (text: string): boolean => keywords.has(text) || unknown.has(text)

/** What is nested is read by functions that call each other: not for ever. */
export function deeper<T>(cursor: Cursor, read: (cursor: Cursor) => T): T {
  if (++cursor.depth > deepest) throw syntaxError('le programme emboîte trop de choses.', peek(cursor).line)
  const made = read(cursor)
  cursor.depth--
  return made
}
