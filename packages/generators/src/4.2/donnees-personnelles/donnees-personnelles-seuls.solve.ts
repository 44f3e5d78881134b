import type { Solve } from '../../values.ts'

/** Sorts the lines and looks at both neighbours of each. */
export const solve: Solve = ({ files }) => {
  const [content] = Object.values(files)
  const kinds = (Array.isArray(content) ? content : [])
    .slice(1)
    .map((row) => (Array.isArray(row) ? row.slice(0, 3).join('|') : ''))
    .toSorted()
  return String(kinds.filter((kind, at) => kinds[at - 1] !== kind && kinds[at + 1] !== kind).length)
}
