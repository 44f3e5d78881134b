import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The verbs of each person. */
export const solve: Solve = ({ instruction, labels }) => {
  const rows = readRows(instruction).slice(1)
  return labels.map((name) => {
    const did = (verb: string): boolean =>
      rows.some(([who, what = '']) => who === name && what.startsWith(verb))
    if (did('écrit')) return did('dessine') ? 'Textes et images' : 'Textes'
    return did('dessine') ? 'Images' : 'Relecture'
  })
}
