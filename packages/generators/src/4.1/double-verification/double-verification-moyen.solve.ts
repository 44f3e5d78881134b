import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** A word of each wish, and the column that it speaks of. */
const columns = [
  ['aucun réseau', 'Sans réseau mobile'],
  ['trompe de site', 'Arrête un faux site'],
  ['est perdu', 'Téléphone perdu'],
  ['argent', 'Gratuit'],
  ['chaque jour', 'Tous les jours'],
  ['rien installer', 'Rien à installer'],
] as const

/** Strikes out the lines with a “non” in a column that counts. */
export const solve: Solve = ({ instruction }) => {
  const [head = [], ...rows] = readRows(instruction)
  const counting = columns.flatMap(([word, column]) =>
    instruction.includes(word) ? [head.indexOf(column)] : [],
  )
  return rows.find((row) => counting.every((column) => row[column] === 'oui'))?.[0] ?? ''
}
