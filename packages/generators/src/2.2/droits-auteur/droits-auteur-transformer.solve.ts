import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** A free licence without the letters ND. */
export const solve: Solve = ({ instruction, proposals }) => {
  const licences = new Map(readRows(instruction).map(([name = '', licence = '']) => [name, licence]))
  return proposals.filter((name) => /^CC(?!.*ND)/.test(licences.get(name) ?? ''))
}
