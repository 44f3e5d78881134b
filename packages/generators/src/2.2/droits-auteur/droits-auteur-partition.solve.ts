import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Counts seventy whole years after the later death of those who wrote. */
export const solve: Solve = ({ instruction }) => {
  const deaths = readRows(instruction).flatMap(([role, , life = '']) =>
    role === 'Paroles' || role === 'Musique' ? [Number(life.split('-')[1])] : [],
  )
  let year = Math.max(...deaths) + 1
  for (let whole = 0; whole < 70; whole++) year++
  return String(year)
}
