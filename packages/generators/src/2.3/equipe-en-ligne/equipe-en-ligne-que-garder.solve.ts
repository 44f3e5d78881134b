import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Whether a part is missing on one side, on the other, or on both. */
export const solve: Solve = ({ instruction, choices }) => {
  const rows = readRows(instruction).slice(1)
  const firstLacks = rows.some(([, first]) => first === 'non')
  const copyLacks = rows.some(([, , copy]) => copy === 'non')
  const word = firstLacks && copyLacks ? 'Réunir' : firstLacks ? 'copie' : 'premier'
  return choices.find((choice) => choice.includes(word)) ?? ''
}
