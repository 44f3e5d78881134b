import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The number of the text that the table does not know. */
export const solve: Solve = ({ instruction }) => {
  const known = new Set(readRows(instruction).map(([, value]) => value))
  const text = instruction.split('\n').find((line) => line.startsWith('>')) ?? ''
  return [...text.matchAll(/\d+/g)].map(([number]) => number).find((number) => !known.has(number)) ?? ''
}
