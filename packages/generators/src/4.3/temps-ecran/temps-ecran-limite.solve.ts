import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Takes the limit off each day’s time; what is left over zero is a day too long. */
export const solve: Solve = ({ instruction }) => {
  const limit = Number(/limite de (\d+)\s+minutes/.exec(instruction)?.[1])
  const [, ...rows] = readRows(instruction)
  return rows.flatMap(([day = '', time = '']) => {
    const [last = 0, hours = 0] = [...time.matchAll(/\d+/g)].map(([digits]) => Number(digits)).toReversed()
    return 60 * hours + last - limit > 0 ? [day] : []
  })
}
