import type { Block, Inline } from '@orga/contract'
import { Fragment, type ReactNode } from 'react'
import styles from './markdown.module.css'
import { ScrollBox } from './scroll-box.tsx'

type MarkdownProps = {
  readonly text: readonly Block[]
  /** Level of the text’s first headings in the page’s outline. */
  readonly level?: 2 | 3 | 4
  /** Language of the text, where the page’s may be another. */
  readonly lang?: string | undefined
}

/** A text in Markdown, as the server has read it. */
export function Markdown({ text, level = 2, lang }: MarkdownProps) {
  return (
    <div className={styles['markdown']} lang={lang}>
      {drawAll(text, (block) => drawBlock(block, level))}
    </div>
  )
}

function drawAll<T>(parts: readonly T[], draw: (part: T) => ReactNode): ReactNode {
  // oxlint-disable-next-line react/no-array-index-key -- a text never changes its order
  return parts.map((part, index) => <Fragment key={index}>{draw(part)}</Fragment>)
}

function drawBlock(block: Block, level: number): ReactNode {
  switch (block.type) {
    case 'heading': {
      const Heading = `h${Math.min(6, block.depth + level)}` as 'h2'
      return <Heading>{drawInlines(block.inlines)}</Heading>
    }
    case 'paragraph':
      return <p>{drawInlines(block.inlines)}</p>
    case 'words':
      return drawInlines(block.inlines)
    case 'list': {
      const items = drawAll(block.items, (item) => <li>{drawAll(item, (part) => drawBlock(part, level))}</li>)
      return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>
    }
    case 'quote':
      return <blockquote>{drawAll(block.blocks, (part) => drawBlock(part, level))}</blockquote>
    case 'code':
      return (
        <ScrollBox>
          <pre>
            <code>{block.text}</code>
          </pre>
        </ScrollBox>
      )
    case 'table':
      return (
        <ScrollBox>
          <table>
            <thead>
              <tr>{drawAll(block.head, drawHeading)}</tr>
            </thead>
            <tbody>
              {drawAll(block.rows, (row) => (
                <tr>
                  {drawAll(row, (cell) => (
                    <td>{drawInlines(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )
    case 'rule':
      return <hr />
  }
}

/** The corner of a table with names on both sides is no heading. */
const drawHeading = (cell: readonly Inline[]): ReactNode =>
  cell.length === 0 ? <td>{'\u00A0'}</td> : <th scope="col">{drawInlines(cell)}</th>

const drawInlines = (inlines: readonly Inline[]): ReactNode => drawAll(inlines, drawInline)

function drawInline(inline: Inline): ReactNode {
  if (typeof inline === 'string') return inline
  switch (inline.type) {
    case 'code':
      return <code>{inline.text}</code>
    case 'link':
      return <a href={inline.href}>{drawInlines(inline.inlines)}</a>
    case 'image':
      return <img src={inline.src} alt={inline.alternative} loading="lazy" />
    case 'break':
      return <br />
    default:
      return <inline.type>{drawInlines(inline.inlines)}</inline.type>
  }
}
