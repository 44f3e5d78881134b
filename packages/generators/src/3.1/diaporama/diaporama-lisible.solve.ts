import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The slide with most room for each of its words. */
export const solve: Solve = ({ instruction }) => {
  const [, ...rows] = readRows(instruction)
  const room = ([, words = '', size = '']: readonly string[]): number =>
    Number.parseInt(size, 10) / Number(words)
  return rows.toSorted((a, b) => room(b) - room(a))[0]?.[0] ?? ''
}
