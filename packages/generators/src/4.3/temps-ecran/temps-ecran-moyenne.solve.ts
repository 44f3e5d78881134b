import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The mean of the differences, day by day. */
export const solve: Solve = ({ instruction }) => {
  const [, ...rows] = readRows(instruction)
  const differences = rows.map(([, before, after]) => Number(before) - Number(after))
  return String(differences.reduce((sum, one) => sum + one, 0) / differences.length)
}
