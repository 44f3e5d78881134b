import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The one that has nothing missing. */
export const solve: Solve = ({ instruction }) => {
  const [, ...rows] = readRows(instruction)
  const isWhole = (seen: string): boolean =>
    [/le message entier|tout le message/, /pseudo/, /mars/].every((part) => part.test(seen))
  return rows.find(([, seen = '']) => isWhole(seen))?.[0] ?? ''
}
