import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The one title more than one rank below the title before it. */
export const solve: Solve = ({ instruction }) => {
  const [, ...rows] = readRows(instruction)
  let before = 0
  for (const [title = '', rank] of rows) {
    if (Number(rank) - before > 1) return title
    before = Number(rank)
  }
  return ''
}
