import type { Solve } from '../../values.ts'

/** Of the lines that were kept, those of the group, for a hundred. */
export const solve: Solve = ({ instruction, files }) => {
  const group = /groupe «\s(.+?)\s»/.exec(instruction)?.[1]
  const rows = Object.values(Object.values(files)[0] ?? [])
  const kept = rows.filter((row) => Array.isArray(row) && row.includes('gardée'))
  const found = kept.filter((row) => Array.isArray(row) && row.some((cell) => cell === group))
  return String((100 * found.length) / kept.length)
}
