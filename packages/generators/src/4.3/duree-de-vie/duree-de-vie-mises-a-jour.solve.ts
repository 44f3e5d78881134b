import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Sorts by the years that are left at the time of buying. */
export const solve: Solve = ({ instruction }) => {
  const bought = Number(/en (\d{4})/.exec(instruction)?.[1])
  const [, ...rows] = readRows(instruction)
  const left = ([, out, years = '']: readonly string[]): number =>
    Number.parseInt(years, 10) - (bought - Number(out))
  return rows.toSorted((a, b) => left(b) - left(a))[0]?.[0] ?? ''
}
