import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The row that no other beats. */
export const solve: Solve = ({ instruction }) => {
  const [, ...rows] = readRows(instruction)
  const watts = ([, power = '']: readonly string[]): number => Number.parseInt(power, 10)
  return rows.find((row) => rows.every((other) => watts(other) <= watts(row)))?.[0] ?? ''
}
