import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The subject with the most lines. */
export const solve: Solve = ({ instruction, choices }) => {
  const subjects = readRows(instruction).map(([, subject]) => subject)
  const count = (choice: string): number => subjects.filter((subject) => subject === choice).length
  return choices.toSorted((a, b) => count(b) - count(a))[0] ?? ''
}
