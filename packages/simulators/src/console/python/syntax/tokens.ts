import { quoted, syntaxError } from '../error.ts'

export type Token = {
  readonly kind: 'name' | 'number' | 'text' | 'template' | 'sign' | 'newline' | 'indent' | 'dedent' | 'end'
  /** Of a text: what it holds, its escapes not read yet. */
  readonly text: string
  readonly line: number
}

const pattern =
  /(?<number>\d[\d_]*\.?[\d_]*(?:[eE][+-]?\d+)?|\.\d+)|(?<string>[fF]?(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'))|(?<name>[\p{L}_][\p{L}\d_]*)|(?<sign>\*\*=|\/\/=|[+\-*/%]=|\*\*|\/\/|==|!=|<=|>=|[+\-*/%<>=()[\]{},:.;])/uy

const openers = '([{'
const closers = ')]}'

/** What pupils’ keyboards write by themselves. */
function unknownSign(sign: string, line: number): Error {
  if (/["']/.test(sign)) return syntaxError('un texte n’est pas fermé\u00a0: il manque un guillemet.', line)
  if (/[“”«»’‘]/.test(sign))
    return syntaxError(`le guillemet ${quoted(sign)} ne convient pas. Utilise " ou '.`, line)
  return syntaxError(`le signe ${quoted(sign)} ne convient pas ici.`, line)
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>, line: number): Token {
  const { number, string, name, sign = '' } = groups
  if (number !== undefined) return { kind: 'number', text: number.replaceAll('_', ''), line }
  if (name !== undefined) return { kind: 'name', text: name, line }
  if (string === undefined) return { kind: 'sign', text: sign, line }
  const isTemplate = /^[fF]/.test(string)
  const body = isTemplate ? string.slice(1) : string
  const quotes = /^("""|''')/.test(body) ? 3 : 1
  return { kind: isTemplate ? 'template' : 'text', text: body.slice(quotes, -quotes), line }
}

/** The width of the white at the beginning of a line; a tab is four. */
const widthOf = (white: string): number => white.replaceAll('\t', '    ').length

export function readTokens(source: string): Token[] {
  const text = source.replaceAll('\r', '')
  const tokens: Token[] = []
  const indents = [0]
  const open: string[] = []
  let at = 0
  let line = 1
  const push = (kind: Token['kind'], value = ''): void => void tokens.push({ kind, text: value, line })
  /** At the beginning of a line: what its white means. Lines with nothing to do mean nothing. */
  const beginLine = (): void => {
    const [white = ''] = /^[ \t\u00a0\u202f]*/.exec(text.slice(at)) ?? []
    at += white.length
    if (/^(?:#|\n|$)/.test(text.slice(at, at + 1))) return
    const width = widthOf(white)
    if (width > (indents.at(-1) ?? 0)) {
      indents.push(width)
      push('indent')
    }
    while (width < (indents.at(-1) ?? 0)) {
      indents.pop()
      push('dedent')
    }
    if (width !== indents.at(-1)) throw indentError(line)
  }
  beginLine()
  while (at < text.length) {
    const sign = text.charAt(at)
    if (sign === '#') at = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at)
    else if (/[ \t\u00a0\u202f]/.test(sign)) at++
    else if (sign === '\n') {
      if (open.length === 0 && tokens.length > 0 && !isLineEnd(tokens.at(-1))) push('newline')
      at++
      line++
      if (open.length === 0) beginLine()
    } else {
      pattern.lastIndex = at
      const found = pattern.exec(text)
      if (!found?.groups) throw unknownSign(sign, line)
      const token = tokenOf(found.groups, line)
      tokens.push(token)
      if (token.kind === 'sign') followBrackets(open, token)
      at += found[0].length
      line += found[0].split('\n').length - 1
    }
  }
  if (open.length > 0) throw syntaxError(`il manque le signe ${quoted(open.at(-1) ?? '')} pour fermer.`, line)
  if (!isLineEnd(tokens.at(-1))) push('newline')
  for (const _ of indents.slice(1)) push('dedent')
  push('end')
  return tokens
}

const isLineEnd = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'newline' || token.kind === 'indent' || token.kind === 'dedent'

function indentError(line: number): Error {
  return syntaxError('cette ligne n’est pas décalée comme celles de son bloc.', line)
}

function followBrackets(open: string[], { text, line }: Token): void {
  const opener = openers.indexOf(text)
  if (opener >= 0) open.push(closers.charAt(opener))
  if (!closers.includes(text)) return
  if (open.pop() !== text) throw syntaxError(`le signe ${quoted(text)} ne ferme rien.`, line)
}
