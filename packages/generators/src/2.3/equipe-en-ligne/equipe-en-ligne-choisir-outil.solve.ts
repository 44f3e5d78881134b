import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The only line that is large enough and says no to nothing. */
export const solve: Solve = ({ instruction }) => {
  const people = Number(/équipe de (\d+) élèves/.exec(instruction)?.[1])
  const fitting = readRows(instruction)
    .slice(1)
    .filter(([, most, ...rest]) => Number(most) >= people && !rest.includes('non'))
  return fitting.length === 1 ? (fitting[0]?.[0] ?? '') : ''
}
