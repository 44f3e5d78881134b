/** What a paragraph is, which decides how it looks: the names that a style list offers. */
export const styles = ['title', 'h1', 'h2', 'h3', 'body', 'quote', 'bullet', 'number'] as const

export type Style = (typeof styles)[number]

export const pictures = ['plan', 'tree', 'bars', 'bike'] as const

export type Picture = (typeof pictures)[number]

/** A piece of a paragraph; one that somebody added or took away waits for a decision. */
export type Run = {
  readonly text: string
  readonly change: 'insert' | 'delete' | null
  /** Who made the change. */
  readonly by: string
}

export type Text = {
  readonly id: number
  readonly kind: 'text'
  readonly style: Style
  /** Bold and large by hand: it looks like a title, and is none. */
  readonly isStrong: boolean
  readonly runs: readonly Run[]
}

export type Image = {
  readonly id: number
  readonly kind: 'image'
  readonly picture: Picture
  readonly caption: string
  readonly alternative: string
  /** Says nothing that the text does not: a screen reader passes over it. */
  readonly isDecorative: boolean
}

export type Entry = { readonly text: string; readonly level: number; readonly page: number }

/** A table of contents holds what it found when it was last brought up to date. */
export type Contents = { readonly id: number; readonly kind: 'contents'; readonly entries: readonly Entry[] }

export type Break = { readonly id: number; readonly kind: 'break' }

export type Block = Text | Image | Contents | Break

export const plainRun = (text: string): Run => ({ text, change: null, by: '' })

/** As it reads now, what was taken away included. */
export const textOf = (block: Block): string =>
  block.kind === 'text' ? block.runs.map(({ text }) => text).join('') : ''

export const isPending = (block: Block): boolean =>
  block.kind === 'text' && block.runs.some(({ change }) => change !== null)

export const nextId = (blocks: readonly Block[]): number => Math.max(0, ...blocks.map(({ id }) => id)) + 1

/** The blocks of each page; a break begins the next. */
export function pagesOf(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = [[]]
  for (const block of blocks) {
    pages.at(-1)?.push(block)
    if (block.kind === 'break') pages.push([])
  }
  return pages
}

const levels: Readonly<Partial<Record<Style, number>>> = { h1: 1, h2: 2, h3: 3 }

/** The titles that a table of contents finds: by their style alone. */
export function headingsOf(blocks: readonly Block[]): Entry[] {
  return pagesOf(blocks).flatMap((page, index) =>
    page.flatMap((block) => {
      const level = block.kind === 'text' ? levels[block.style] : undefined
      return level === undefined ? [] : [{ text: textOf(block), level, page: index + 1 }]
    }),
  )
}

export const isFresh = ({ entries }: Contents, blocks: readonly Block[]): boolean => {
  const now = headingsOf(blocks)
  return (
    now.length === entries.length &&
    now.every(({ text, level, page }, index) => {
      const entry = entries[index]
      return entry?.text === text && entry.level === level && entry.page === page
    })
  )
}
