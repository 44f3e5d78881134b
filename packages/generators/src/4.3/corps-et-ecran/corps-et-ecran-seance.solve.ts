import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split('h').map((part) => Number(part.trim()))
  return 60 * hours + minutes
}

/** The one row whose end is far from its start. */
export const solve: Solve = ({ instruction }) => {
  const [, ...rows] = readRows(instruction)
  return rows.find(([, start = '', end = '']) => minutesOf(end) - minutesOf(start) > 45)?.[0] ?? ''
}
