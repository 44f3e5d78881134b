import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Strikes out line after line by what stands in bold. */
export const solve: Solve = ({ instruction }) => {
  const [machine, version, code] = [...instruction.matchAll(/\*\*(.+?)\*\*/g)].map(([, word]) => word)
  const left = readRows(instruction)
    .filter((row) => row[3] === machine)
    .filter((row) => row[2] === version)
    .filter((row) => row[1] === code && row[4] === 'oui')
  return left.length === 1 ? `Discussion ${left[0]?.[0] ?? ''}` : ''
}
