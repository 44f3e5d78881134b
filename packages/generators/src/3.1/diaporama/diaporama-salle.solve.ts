import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Strikes out, condition after condition, the rows that it rules out. */
export const solve: Solve = ({ instruction }) => {
  const asked = (name: string): string => new RegExp(`${name}\\s: (\\S+)`).exec(instruction)?.[1] ?? ''
  let [, ...rows] = readRows(instruction)
  if (asked('salle') === 'non') rows = rows.filter((row) => row[2] === 'non')
  if (asked('sur place') === 'non') rows = rows.filter((row) => row[3] === 'non')
  rows = rows.filter((row) => Number.parseInt(row[4] ?? '', 10) <= Number(asked('clé')))
  if (asked('indispensable') === 'oui') rows = rows.filter((row) => row[5] === 'oui')
  if (instruction.includes('correction à faire sur place\u00a0: oui'))
    rows = rows.filter((row) => row[6] === 'oui')
  return rows.length === 1 ? (rows[0]?.[0] ?? '') : ''
}
