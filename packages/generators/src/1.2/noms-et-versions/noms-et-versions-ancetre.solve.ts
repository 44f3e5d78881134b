import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** All that each comes from; the last that both lists hold. */
export const solve: Solve = ({ instruction }) => {
  const rows = readRows(instruction).slice(1)
  const [, one = '', other = ''] =
    /a modifié (v\d+), une autre personne a modifié (v\d+)/.exec(instruction) ?? []
  const ancestors = (name: string): string[] => {
    const from = rows.find(([version]) => version === name)?.[1] ?? ''
    return from.startsWith('v') ? [from, ...ancestors(from)] : []
  }
  const known = ancestors(other)
  return ancestors(one).find((name) => known.includes(name)) ?? ''
}
