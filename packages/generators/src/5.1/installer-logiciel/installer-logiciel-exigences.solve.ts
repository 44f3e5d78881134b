import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The line with a smaller number at its end. */
export const solve: Solve = ({ instruction }) => {
  const [, ...lines] = readRows(instruction)
  const short = lines.filter(
    ([, asked = '', mine = '']) => Number.parseInt(mine, 10) < Number.parseInt(asked, 10),
  )
  return short.length === 1 ? (short[0]?.[0] ?? '') : ''
}
