import { type Block, nextId, plainRun, type Text, textOf } from './blocks.ts'

export const replaceBlock = (blocks: readonly Block[], id: number, next: Block): Block[] =>
  blocks.map((block) => (block.id === id ? next : block))

export const insertAt = (blocks: readonly Block[], index: number, block: Block): Block[] =>
  blocks.toSpliced(index, 0, block)

/** In two at a place in its text; after a title comes plain text. */
export function splitText(blocks: readonly Block[], text: Text, at: number): Block[] {
  const whole = textOf(text)
  const isTitle = ['title', 'h1', 'h2', 'h3'].includes(text.style)
  const second: Text = {
    ...text,
    id: nextId(blocks),
    style: isTitle ? 'body' : text.style,
    isStrong: false,
    runs: [plainRun(whole.slice(at))],
  }
  const first: Text = { ...text, runs: [plainRun(whole.slice(0, at))] }
  return blocks.flatMap((block) => (block.id === text.id ? [first, second] : [block]))
}

/** Into the one before it, of which it takes the style. */
export function joinTexts(blocks: readonly Block[], before: Text, text: Text): Block[] {
  const runs = [plainRun(textOf(before) + textOf(text))]
  return replaceBlock(blocks, before.id, { ...before, runs }).filter(({ id }) => id !== text.id)
}

export type Search = {
  readonly find: string
  readonly isCase: boolean
  /** Only where it is a word of its own. */
  readonly isWord: boolean
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

function patternOf({ find, isCase, isWord }: Search): RegExp {
  const edges = isWord ? [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`] : ['', '']
  return new RegExp(`${edges[0]}${escaped(find)}${edges[1]}`, isCase ? 'gu' : 'giu')
}

export function countFound(blocks: readonly Block[], search: Search): number {
  if (search.find === '') return 0
  return blocks.reduce((sum, block) => sum + [...textOf(block).matchAll(patternOf(search))].length, 0)
}

/** Everywhere but in paragraphs with changes that wait. */
export function replaceAll(blocks: readonly Block[], search: Search, instead: string): Block[] {
  const pattern = patternOf(search)
  return blocks.map((block) =>
    block.kind === 'text' && block.runs.every(({ change }) => change === null)
      ? { ...block, runs: [plainRun(textOf(block).replaceAll(pattern, () => instead))] }
      : block,
  )
}
