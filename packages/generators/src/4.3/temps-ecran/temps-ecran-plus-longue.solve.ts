import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Sorts by the time in hours. */
export const solve: Solve = ({ instruction }) => {
  const [, ...rows] = readRows(instruction)
  const hours = (text: string): number => {
    const [, whole = '0'] = /(\d+)\s*h/.exec(text) ?? []
    const [, rest = '0'] = /(\d+)(?:\s*min)?$/.exec(text) ?? []
    return Number(whole) + Number(rest) / 60
  }
  return rows.toSorted(([, a = ''], [, b = '']) => hours(b) - hours(a))[0]?.[0] ?? ''
}
