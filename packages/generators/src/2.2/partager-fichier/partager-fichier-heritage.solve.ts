import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** People with the strong right on any beginning of the path. */
export const solve: Solve = ({ instruction, proposals }) => {
  const path = /le fichier `(.+?)`/.exec(instruction)?.[1] ?? ''
  const rows = readRows(instruction)
  return proposals.filter((name) =>
    rows.some(
      ([place = '?', person, right]) => person === name && right === 'Modifier' && path.startsWith(place),
    ),
  )
}
