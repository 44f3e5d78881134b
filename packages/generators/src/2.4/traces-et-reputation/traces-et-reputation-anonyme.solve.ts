import type { Solve } from '../../values.ts'

/** Sorts the lines; one that differs from both of its neighbours is alone. */
export const solve: Solve = ({ files }) => {
  const [, ...rows] = Object.values(Object.values(files)[0] ?? [])
  const keys = rows.map((row) => (Array.isArray(row) ? row.slice(0, 3).join('|') : '')).toSorted()
  return String(keys.filter((key, at) => key !== keys[at - 1] && key !== keys[at + 1]).length)
}
