import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

export const solve: Solve = ({ instruction }) => {
  const forbidden = instruction.includes('à vendre') ? 'NC' : 'ND'
  const [, ...rows] = readRows(instruction)
  const free = rows.filter(
    ([, licence = '']) => licence.startsWith('CC') && !licence.split(/[ -]/).includes(forbidden),
  )
  return free.length === 1 ? (free[0]?.[0] ?? '') : ''
}
