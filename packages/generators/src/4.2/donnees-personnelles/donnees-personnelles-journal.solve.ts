import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The person whose three details all stand in the sentence. */
export const solve: Solve = ({ instruction }) => {
  const sentence = instruction.split('\n').find((line) => line.startsWith('>')) ?? ''
  const [, ...rows] = readRows(instruction)
  return rows.find(([, ...details]) => details.every((detail) => sentence.includes(detail)))?.[0] ?? ''
}
