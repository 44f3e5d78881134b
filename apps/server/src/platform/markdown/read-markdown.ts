import type { Block, Inline } from '@orga/contract'
import { Lexer, type Token, type Tokens } from 'marked'

/**
 * A text in Markdown as a small tree. No HTML is ever parsed: tags in a text stay words, so nothing in it can run.
 * Headings are counted from the text’s highest, 0.
 */
export function readMarkdown(text: string): Block[] {
  const tokens = new Lexer({ gfm: true }).lex(text)
  const depths = tokens.flatMap((token) =>
    token.type === 'heading' ? [(token as Tokens.Heading).depth] : [],
  )
  return readBlocks(tokens, Math.min(6, ...depths))
}

const readBlocks = (tokens: readonly Token[], highest: number): Block[] =>
  tokens.flatMap((token) => readBlock(token, highest) ?? [])

function readBlock(token: Token, highest: number): Block | undefined {
  switch (token.type) {
    case 'heading': {
      const { depth, tokens } = token as Tokens.Heading
      return { type: 'heading', depth: Math.max(0, depth - highest), inlines: readInlines(tokens) }
    }
    case 'paragraph':
      return { type: 'paragraph', inlines: readInlines(token.tokens) }
    case 'text':
      return { type: 'words', inlines: readInlines(token.tokens ?? [token]) }
    case 'list': {
      const { ordered, start, items } = token as Tokens.List
      const first = start === '' ? 1 : start
      return {
        type: 'list',
        start: ordered ? first : null,
        items: items.map((item) => readBlocks(item.tokens, highest)),
      }
    }
    case 'blockquote':
      return { type: 'quote', blocks: readBlocks(token.tokens ?? [], highest) }
    case 'code':
      return { type: 'code', text: (token as Tokens.Code).text }
    case 'table': {
      const { header, rows } = token as Tokens.Table
      const readRow = (row: readonly Tokens.TableCell[]) => row.map(({ tokens }) => readInlines(tokens))
      return { type: 'table', head: readRow(header), rows: rows.map(readRow) }
    }
    case 'hr':
      return { type: 'rule' }
    case 'html':
      return { type: 'paragraph', inlines: [(token as Tokens.HTML).text.trim()] }
    default:
      return undefined
  }
}

/** Words that follow one another are one. */
function readInlines(tokens: readonly Token[] = []): Inline[] {
  const all: Inline[] = []
  for (const inline of tokens.flatMap(readInline)) {
    const last = all.at(-1)
    if (typeof inline === 'string' && typeof last === 'string') all[all.length - 1] = last + inline
    else all.push(inline)
  }
  return all
}

function readInline(token: Token): Inline | Inline[] {
  switch (token.type) {
    case 'text':
      return token.tokens ? readInlines(token.tokens) : decode((token as Tokens.Text).text)
    case 'strong':
    case 'em':
    case 'del':
      return { type: token.type, inlines: readInlines(token.tokens) }
    case 'codespan':
      return { type: 'code', text: decode((token as Tokens.Codespan).text) }
    case 'br':
      return { type: 'break' }
    case 'link': {
      const { href, raw, text, tokens } = token as Tokens.Link
      const inlines = readInlines(tokens)
      // An e-mail address that is not written as a link is often only an example.
      return raw !== text && isSafe(href) ? { type: 'link', href, inlines } : inlines
    }
    case 'image': {
      const { href, text } = token as Tokens.Image
      const alternative = decode(text)
      return isSafe(href) && href.startsWith('/') ? { type: 'image', src: href, alternative } : alternative
    }
    case 'html':
      return (token as Tokens.Tag).text
    default:
      return 'text' in token ? decode(String(token.text)) : []
  }
}

/** Addresses of ours, of the web and of mail; a script’s is dropped. */
const isSafe = (address: string): boolean => /^(https?:\/\/|mailto:|#|\/(?!\/))/i.test(address)

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00A0',
}

/** The lexer leaves entities as written; a browser would show them so. */
function decode(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => entities[name] ?? whole)
}
