import type { Solve } from '../../values.ts'

/** The day whose visits, shared among its posts, are the most. */
export const solve: Solve = ({ files, choices }) => {
  const rows = Object.values(Object.values(files)[0] ?? []).map((row) => (Array.isArray(row) ? row : []))
  const mean = (day: string): number => {
    const visits = rows.filter((row) => row[1] === day).map((row) => Number(row[2]))
    return visits.reduce((sum, one) => sum + one, 0) / visits.length
  }
  return choices.toSorted((a, b) => mean(b) - mean(a))[0] ?? ''
}
