import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Follows both year after year until they are level. */
export const solve: Solve = ({ instruction }) => {
  const [, making = 0, old = 0, recent = 0] = readRows(instruction).map(([, kilos]) => Number(kilos))
  let years = 0
  while (making + years * recent > years * old) years++
  return String(years)
}
