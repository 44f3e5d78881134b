import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Covers each column in turn and looks for a line that reads as A’s. */
export const solve: Solve = ({ instruction }) => {
  const [head = [], mine = [], ...others] = readRows(instruction)
  const without = (row: readonly string[], column: number): string =>
    row.filter((_, index) => index > 0 && index !== column).join('|')
  const found = head.findIndex(
    (_, column) => column > 0 && others.some((row) => without(row, column) === without(mine, column)),
  )
  return head[found] ?? ''
}
