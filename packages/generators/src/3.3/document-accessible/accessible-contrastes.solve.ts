import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Text by text, by the words of the rule. */
export const solve: Solve = ({ instruction }) => {
  const [, ...rows] = readRows(instruction)
  const bad = rows.filter(([, size = '', bold, contrast = '']) => {
    const points = Number.parseInt(size, 10)
    const limit = points >= 18 || (bold === 'oui' && points >= 14) ? 3 : 4.5
    return Number(contrast.replace(',', '.')) < limit
  })
  return String(bad.length)
}
