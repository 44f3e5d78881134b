import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The nearest place above that has rights of its own decides. */
export const solve: Solve = ({ instruction, labels }) => {
  const rows = readRows(instruction).slice(1)
  const root = rows[0]?.[0] ?? ''
  return labels.map((label) => {
    const [name = '', place = ''] = label.split(', sur ')
    const full = `${root}/${place}`
    const ruling = rows
      .filter(([path = '', rights = '']) => full.startsWith(path) && !rights.startsWith('pas'))
      .toSorted(([one = ''], [other = '']) => other.length - one.length)[0]
    const right = new RegExp(`${name}\\s: (\\S+?)(?:,|$)`).exec(ruling?.[1] ?? '')?.[1]
    return right === undefined ? 'Rien' : right.slice(0, 1).toUpperCase() + right.slice(1)
  })
}
