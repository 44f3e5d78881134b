import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Goes through the table once and keeps the best line so far. */
export const solve: Solve = ({ instruction }) => {
  const [, genre = '', limit = ''] = /genre = '(.+?)' AND pages < (\d+)/.exec(instruction) ?? []
  let best = { title: '', year: 0 }
  for (const [title = '', kind, pages, year] of readRows(instruction)) {
    if (kind !== genre || Number(pages) >= Number(limit)) continue
    if (Number(year) > best.year) best = { title, year: Number(year) }
  }
  return best.title
}
