import type { Answer, Json } from '../shared/model.ts'
import { type Block, headingsOf, isFresh, pagesOf, textOf } from './document/blocks.ts'
import { changesOf } from './document/review.ts'
import { messages } from './messages.fr.ts'
import type { WriterState } from './model.ts'

/** One line of the answer: what the block is, and its text. */
function lineOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `${block.isStrong ? 'strong' : block.style} | ${textOf(block)}`
    case 'image':
      return `image | ${block.caption}`
    case 'contents':
      return 'contents'
    case 'break':
      return 'break'
  }
}

/**
 * `lines`, each block as `style | text`; `headings`, the titles with their level and page; `pages`, how each begins;
 * `images`, `contents`, `waiting` changes, `looks`, `numbers`, `orientation`, `properties`, and the `saved` copy.
 */
export function answerOf({ document, saved }: WriterState): Answer {
  const { blocks, looks, numbers, orientation, properties } = document
  const contents = blocks.find((block) => block.kind === 'contents')
  return {
    lines: blocks.map(lineOf),
    headings: headingsOf(blocks).map(({ text, level, page }) => `${level} | ${text} | ${page}`),
    pages: pagesOf(blocks).map((page) => {
      const first = page.find(({ kind }) => kind === 'text')
      return first ? textOf(first) : ''
    }),
    images: blocks.flatMap((block): Json[] =>
      block.kind === 'image'
        ? [{ picture: block.picture, alternative: block.alternative, decorative: block.isDecorative }]
        : [],
    ),
    contents: contents
      ? {
          place: blocks.indexOf(contents) + 1,
          fresh: isFresh(contents, blocks),
          entries: contents.entries.length,
        }
      : null,
    waiting: changesOf(blocks).length,
    looks,
    numbers,
    orientation,
    properties,
    saved: saved && `${saved.name}.${saved.format}`,
  }
}

const mostLines = 20

/** The document line by line, then what was saved. */
export function describe(answer: unknown): string[] {
  const parts = new Map<string, unknown>(
    typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? Object.entries(answer) : [],
  )
  const lines = parts.get('lines')
  const images = listOf(parts.get('images')).map(tellImage)
  const texts = listOf(lines)
    .filter((line) => typeof line === 'string')
    .map((line) => (line.startsWith('image |') ? (images.shift() ?? '') : tellLine(line)))
  const saved = parts.get('saved')
  const numbers = parts.get('numbers')
  const waiting = parts.get('waiting')
  return [
    ...texts.slice(0, mostLines),
    ...(texts.length > mostLines ? ['…'] : []),
    ...(typeof waiting === 'number' && waiting > 0 ? [messages.described.waiting(waiting)] : []),
    ...(isPlace(numbers) ? [messages.described.numbers(messages.places[numbers])] : []),
    ...(typeof saved === 'string' ? [messages.described.saved(saved)] : []),
  ]
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? [...value] : [])

const isPlace = (value: unknown): value is 'left' | 'center' | 'right' =>
  value === 'left' || value === 'center' || value === 'right'

function tellImage(image: unknown): string {
  const parts = new Map<string, unknown>(
    typeof image === 'object' && image !== null ? Object.entries(image) : [],
  )
  const { picture, noAlternative, decorative } = messages.described
  const alternative = parts.get('alternative')
  if (parts.get('decorative') === true) return picture(decorative)
  return picture(typeof alternative === 'string' && alternative !== '' ? alternative : noAlternative)
}

const names: ReadonlyMap<string, string> = new Map([
  ...Object.entries(messages.styleNames),
  ['strong', messages.strong],
])

const longestLine = 90

function tellLine(line: string): string {
  const [style = '', ...rest] = line.split(' | ')
  if (style === 'contents') return messages.described.contents
  if (style === 'break') return messages.described.break
  const text = rest.join(' | ')
  const cut = text.length > longestLine ? `${text.slice(0, longestLine)}…` : text
  return `${names.get(style) ?? style}\u00a0: ${cut}`
}
