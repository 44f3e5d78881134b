import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

export const solve: Solve = ({ instruction }) => {
  const style = instruction.includes('sous-partie') ? 'Titre 2' : 'Titre 1'
  let count = 0
  for (const [, own] of readRows(instruction)) if (own === style) count++
  return [style, String(count)]
}
