import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The line with an hour in figures. */
export const solve: Solve = ({ instruction }) => {
  const [letter] = readRows(instruction).find(([, message = '']) => /\d\sh/.test(message)) ?? []
  return `Message ${letter}`
}
