import { styles, type Style } from './blocks.ts'

export const alignments = ['left', 'center', 'justify'] as const
export const spacings = ['1', '1,5', '2'] as const
export const sizes = ['10', '11', '12', '14', '16', '18', '24'] as const

/** How a style looks; all its paragraphs follow. */
export type Look = {
  readonly size: (typeof sizes)[number]
  readonly align: (typeof alignments)[number]
  readonly spacing: (typeof spacings)[number]
}

export type Looks = Readonly<Record<Style, Look>>

const usual: Partial<Record<Style, (typeof sizes)[number]>> = { title: '24', h1: '18', h2: '16', h3: '14' }

export const firstLooks = (): Looks =>
  Object.fromEntries(
    styles.map((style): [Style, Look] => [
      style,
      { size: usual[style] ?? '12', align: style === 'title' ? 'center' : 'left', spacing: '1' },
    ]),
  ) as Looks
