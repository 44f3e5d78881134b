import { blockIdOf, type FieldName, type Line } from './line.ts'

/** From the first line of a block to its last. */
function rangeOf(lines: readonly Line[], id: string): { first: number; last: number } | null {
  const first = lines.findIndex((line) => line.id === id)
  if (first < 0) return null
  return { first, last: lines.findLastIndex((line) => blockIdOf(line.id) === id) }
}

/** After a line; at the beginning where there is no such line. */
export function insertBlock(lines: readonly Line[], after: string, added: readonly Line[]): Line[] {
  return lines.toSpliced(lines.findIndex(({ id }) => id === after) + 1, 0, ...added)
}

/** Without a block and all that it holds; the line before it is where one goes on. */
export function removeBlock(lines: readonly Line[], id: string): { lines: Line[]; before: string } | null {
  const range = rangeOf(lines, id)
  if (!range) return null
  const { first, last } = range
  return { lines: lines.toSpliced(first, last - first + 1), before: lines[first - 1]?.id ?? '' }
}

/** One line up or down: past a block, or into it or out of it. Null at the end of the program. */
export function moveBlock(lines: readonly Line[], id: string, to: 'up' | 'down'): Line[] | null {
  const range = rangeOf(lines, id)
  if (!range) return null
  const { first, last } = range
  const moved = lines.slice(first, last + 1)
  const rest = lines.toSpliced(first, moved.length)
  const place = to === 'up' ? first - 1 : first + 1
  return place < 0 || place > rest.length ? null : rest.toSpliced(place, 0, ...moved)
}

export const fillField = (lines: readonly Line[], id: string, field: FieldName, value: string): Line[] =>
  lines.map((line) =>
    line.id === id && line.block
      ? { ...line, block: { ...line.block, fields: { ...line.block.fields, [field]: value } } }
      : line,
  )

/** How deep each line is nested. */
export function depthsOf(lines: readonly Line[]): number[] {
  let depth = 0
  return lines.map(({ part }) => {
    if (part === 'end' || part === 'else') depth--
    const here = depth
    if (part === 'open' || part === 'else') depth++
    return here
  })
}
