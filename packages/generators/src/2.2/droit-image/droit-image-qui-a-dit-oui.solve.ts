import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The photo on which nobody is without a “Oui”. */
export const solve: Solve = ({ instruction }) => {
  const [replies = '', photos = ''] = instruction.split('Et voici les photos')
  const agreed = new Set(readRows(replies).flatMap(([name = '', reply]) => (reply === 'Oui' ? [name] : [])))
  const [, ...rows] = readRows(photos)
  const row = rows.find(([, people = '']) => people.split(' et ').every((name) => agreed.has(name)))
  return `Photo ${row?.[0]}`
}
