import { Lexer, type Token, type Tokens } from 'marked'
import { Fragment, type ReactNode, useMemo } from 'react'
import styles from './markdown.module.css'
import { ScrollBox } from './scroll-box.tsx'

type MarkdownProps = {
  readonly text: string
  /** Level of the text’s first headings in the page’s outline. */
  readonly level?: 2 | 3 | 4
  /** Language of the text, where the page’s may be another. */
  readonly lang?: string | undefined
}

/**
 * A text in Markdown, as elements: no HTML is ever parsed, so tags in a text are shown as they are written and nothing
 * in it can run. Import it lazily.
 */
export function Markdown({ text, level = 2, lang }: MarkdownProps) {
  const tokens = useMemo(() => new Lexer({ gfm: true }).lex(text), [text])
  const first = Math.min(
    6,
    ...tokens.flatMap((token) => (token.type === 'heading' ? [headingOf(token).depth] : [])),
  )
  return (
    <div className={styles['markdown']} lang={lang}>
      <Blocks tokens={tokens} shift={level - first} />
    </div>
  )
}

const headingOf = (token: Token): Tokens.Heading => token as Tokens.Heading

function Blocks({ tokens, shift }: { readonly tokens: readonly Token[]; readonly shift: number }) {
  return tokens.map((token, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a text never changes its order
    <Fragment key={index}>{drawBlock(token, shift)}</Fragment>
  ))
}

function drawBlock(token: Token, shift: number): ReactNode {
  switch (token.type) {
    case 'heading': {
      const { depth, tokens } = headingOf(token)
      const Heading = `h${Math.min(6, Math.max(2, depth + shift))}` as 'h2'
      return (
        <Heading>
          <Inlines tokens={tokens} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p>
          <Inlines tokens={token.tokens ?? []} />
        </p>
      )
    case 'text':
      return token.tokens ? <Inlines tokens={token.tokens} /> : decode((token as Tokens.Text).text)
    case 'list':
      return <List list={token as Tokens.List} shift={shift} />
    case 'blockquote':
      return (
        <blockquote>
          <Blocks tokens={token.tokens ?? []} shift={shift} />
        </blockquote>
      )
    case 'code':
      return (
        <ScrollBox>
          <pre>
            <code>{(token as Tokens.Code).text}</code>
          </pre>
        </ScrollBox>
      )
    case 'table':
      return <TextTable table={token as Tokens.Table} />
    case 'hr':
      return <hr />
    case 'html':
      return <p>{(token as Tokens.HTML).text}</p>
    default:
      return null
  }
}

function List({ list, shift }: { readonly list: Tokens.List; readonly shift: number }) {
  const items = list.items.map((item, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a text never changes its order
    <li key={index}>
      <Blocks tokens={item.tokens} shift={shift} />
    </li>
  ))
  return list.ordered ? <ol start={list.start === '' ? 1 : list.start}>{items}</ol> : <ul>{items}</ul>
}

function TextTable({ table }: { readonly table: Tokens.Table }) {
  return (
    <ScrollBox>
      <table>
        <thead>
          <tr>
            {table.header.map((cell, index) =>
              // The corner of a table with names on both sides is no heading.
              cell.text.trim() === '' ? (
                // oxlint-disable-next-line react/no-array-index-key -- a text never changes its order
                <td key={index}>{'\u00A0'}</td>
              ) : (
                // oxlint-disable-next-line react/no-array-index-key -- a text never changes its order
                <th key={index} scope="col">
                  <Inlines tokens={cell.tokens} />
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a text never changes its order
            <tr key={index}>
              {row.map((cell, column) => (
                // oxlint-disable-next-line react/no-array-index-key -- a text never changes its order
                <td key={column}>
                  <Inlines tokens={cell.tokens} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function Inlines({ tokens }: { readonly tokens: readonly Token[] }) {
  return tokens.map((token, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a text never changes its order
    <Fragment key={index}>{drawInline(token)}</Fragment>
  ))
}

function drawInline(token: Token): ReactNode {
  const inner = token.type === 'html' || !('tokens' in token) ? null : <Inlines tokens={token.tokens ?? []} />
  switch (token.type) {
    case 'text':
      return inner ?? decode((token as Tokens.Text).text)
    case 'escape':
      return decode((token as Tokens.Escape).text)
    case 'strong':
      return <strong>{inner}</strong>
    case 'em':
      return <em>{inner}</em>
    case 'del':
      return <del>{inner}</del>
    case 'codespan':
      return <code>{decode((token as Tokens.Codespan).text)}</code>
    case 'br':
      return <br />
    case 'link': {
      // An e-mail address that is not written as a link is often only an example.
      const isBareMail = token.raw === (token as Tokens.Link).text
      const href = isBareMail ? undefined : safeAddress((token as Tokens.Link).href)
      return href === undefined ? inner : <a href={href}>{inner}</a>
    }
    case 'image': {
      const { href, text } = token as Tokens.Image
      const address = safeAddress(href)
      return address?.startsWith('/') ? <img src={address} alt={decode(text)} loading="lazy" /> : decode(text)
    }
    case 'html':
      return (token as Tokens.Tag).text
    default:
      return 'text' in token ? String(token.text) : null
  }
}

/** Addresses of ours, of the web and of mail; a script’s is dropped. */
function safeAddress(address: string): string | undefined {
  return /^(https?:\/\/|mailto:|#|\/(?!\/))/i.test(address) ? address : undefined
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00A0',
}

/** The lexer leaves entities as written; React would show them so. */
function decode(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => entities[name] ?? whole)
}
