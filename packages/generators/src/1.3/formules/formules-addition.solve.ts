import { readCell } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Reads the table and the formula, and adds what the formula names. */
export const solve: Solve = ({ instruction }) => {
  const formula = /`=([A-Z]\d(?:\+[A-Z]\d)*)`/.exec(instruction)?.[1] ?? ''
  return String(formula.split('+').reduce((sum, cell) => sum + Number(readCell(instruction, cell)), 0))
}
