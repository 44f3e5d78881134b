import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Of the versions that hide all without a “Oui”, the one with the most faces. */
export const solve: Solve = ({ instruction }) => {
  const [replies = '', versions = ''] = instruction.split('Le club a préparé')
  const agreed = new Map(readRows(replies).map(([name = '', reply]) => [name, reply === 'Oui']))
  const [[, ...people] = [], ...rows] = readRows(versions)
  const allowed = rows.filter(([, ...cells]) =>
    cells.every((cell, index) => agreed.get(people[index] ?? '') === true || cell === 'visage flouté'),
  )
  const faces = (row: readonly string[]): number => row.filter((cell) => cell === 'visible').length
  return allowed.toSorted((a, b) => faces(b) - faces(a))[0]?.[0] ?? ''
}
