import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The part whose failure alone gives each of the results. */
export const solve: Solve = ({ instruction, choices }) => {
  const [, ...trials] = readRows(instruction)
  const explains = (part: string): boolean =>
    trials.every((trial) => trial.includes(part) === trial.includes('pas d’image'))
  return choices.find(explains) ?? ''
}
