import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The one line that holds both the town and the class. */
export const solve: Solve = ({ instruction }) => {
  const [, division = '', town = ''] = /élève de (\S+) à (\S+), cherche/.exec(instruction) ?? []
  const row = readRows(instruction).find(
    ([, text = '']) => text.includes(`${town}\u00a0:`) && text.includes(`(${division})`),
  )
  return `Résultat ${row?.[0]}`
}
