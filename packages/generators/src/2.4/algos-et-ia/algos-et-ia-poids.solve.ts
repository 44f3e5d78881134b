import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Tries one weight after the other. */
export const solve: Solve = ({ instruction }) => {
  const [, a = [], b = []] = readRows(instruction)
  const loss = Number(/− (\d+) × signalements/.exec(instruction)?.[1])
  const points = ([, likes, comments, flags]: readonly string[], weight: number): number =>
    Number(likes) + weight * Number(comments) - loss * Number(flags)
  let weight = 0
  while (points(a, weight) <= points(b, weight)) weight++
  return String(weight)
}
