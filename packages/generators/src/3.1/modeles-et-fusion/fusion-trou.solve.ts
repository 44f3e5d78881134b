import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The one empty cell whose column stands between brackets in the letter. */
export const solve: Solve = ({ instruction }) => {
  const [head = [], ...rows] = readRows(instruction)
  const holes = rows.flatMap((row) =>
    head.flatMap((column, place) =>
      (row[place] ?? '') === '' && instruction.includes(`[${column}]`) ? [[row[0] ?? '', column]] : [],
    ),
  )
  return holes.length === 1 ? (holes[0] ?? []) : []
}
