import type { Solve } from '../../values.ts'

/** All but the complete lines. */
export const solve: Solve = ({ files }) => {
  const rows = Object.values(files)[0]
  const lines = (Array.isArray(rows) ? rows.slice(1) : []).map((row) =>
    Array.isArray(row) ? row.map(String) : [],
  )
  return String(lines.length - lines.filter((line) => line.every((cell) => cell !== '')).length)
}
