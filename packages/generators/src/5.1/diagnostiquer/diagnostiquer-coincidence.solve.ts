import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Reads the columns downwards, as words. */
export const solve: Solve = ({ instruction }) => {
  const [head = [], ...rows] = readRows(instruction)
  const columnAt = (index: number): string => rows.map((row) => row[index]).join(' ')
  const last = columnAt(head.length - 1)
  return head.slice(1, -1).find((_, index) => columnAt(index + 1) === last) ?? ''
}
