import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Minutes and seconds added apart. */
export const solve: Solve = ({ instruction }) => {
  const limit = Number(/dépasser (\d+)/.exec(instruction)?.[1])
  let minutes = -limit
  let seconds = 0
  for (const [, length = ''] of readRows(instruction).slice(1)) {
    minutes += Number(/(\d+)\smin/.exec(length)?.[1])
    seconds += Number(/(\d+)\ss/.exec(length)?.[1])
  }
  return String(60 * minutes + seconds)
}
