import type { Solve } from '../../values.ts'

/** A count for each app of the list, over the lines that start with an evening hour. */
export const solve: Solve = ({ choices, files }) => {
  const rows = Object.values(files)[0]
  const lines = (Array.isArray(rows) ? rows : []).map((row) => (Array.isArray(row) ? row.map(String) : []))
  const counts = choices.map(
    (app) => lines.filter(([, hour = '', name]) => name === app && /^2[1-3]:/.test(hour)).length,
  )
  return choices[counts.indexOf(Math.max(...counts))] ?? ''
}
