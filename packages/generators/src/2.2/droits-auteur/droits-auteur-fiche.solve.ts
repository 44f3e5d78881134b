import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Each part of the credit is the line of its name. */
export const solve: Solve = ({ instruction, labels }) => {
  const card = new Map(readRows(instruction).map(([name = '', value = '']) => [name, value]))
  return labels.map((label) => card.get(label) ?? '')
}
