import type { Solve } from '../../values.ts'

/** Lines without any “non” that name the site. */
export const solve: Solve = ({ files }) => {
  const rows = Object.values(Object.values(files)[0] ?? [])
  const fitting = rows.filter((row) => {
    const cells = Array.isArray(row) ? row.map(String) : []
    return /site$/i.test(cells.at(-1) ?? '') && !cells.includes('non')
  })
  return String(fitting.length)
}
