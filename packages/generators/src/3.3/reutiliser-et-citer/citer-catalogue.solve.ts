import type { Solve } from '../../values.ts'

/** Licences that let one do both, by their names. */
export const solve: Solve = ({ files }) => {
  const rows = Object.values(files)[0]
  const free = new Set(['CC0', 'CC BY', 'CC BY-SA'])
  let count = 0
  for (const row of Array.isArray(rows) ? rows : [])
    if (Array.isArray(row) && free.has(String(row[1]))) count++
  return String(count)
}
