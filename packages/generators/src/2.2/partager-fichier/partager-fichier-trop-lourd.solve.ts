import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The line whose size, in ko, is above the limit in ko. */
export const solve: Solve = ({ instruction }) => {
  const limit = 1_000 * Number(/de (\d+)\s+Mo au plus/.exec(instruction)?.[1])
  const row = readRows(instruction).find(([, size = '']) => {
    const number = Number.parseFloat(size.replace(',', '.'))
    return (size.endsWith('Mo') ? 1_000 * number : number) > limit
  })
  return row?.[0] ?? ''
}
