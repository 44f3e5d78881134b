import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The pattern as a regular expression. */
export const solve: Solve = ({ instruction }) => {
  const pattern = /le motif `([^`]+)`/.exec(instruction)?.[1] ?? ''
  const source = pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.')
  const [, ...rows] = readRows(instruction)
  return String(rows.filter(([name = '']) => new RegExp(`^${source}$`).test(name)).length)
}
