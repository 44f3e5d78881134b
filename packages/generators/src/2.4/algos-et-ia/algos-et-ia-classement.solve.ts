import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Adds each count as often as it weighs, then takes the greatest again and again. */
export const solve: Solve = ({ instruction }) => {
  const [, ...rows] = readRows(instruction)
  const scores = new Map(
    rows.map(([name = '', likes, comments, shares]) => {
      const repeated = [likes, comments, comments, comments, shares, shares, shares, shares, shares]
      return [name, repeated.reduce((sum, count) => sum + Number(count), 0)]
    }),
  )
  const order: string[] = []
  while (scores.size > 0) {
    const most = Math.max(...scores.values())
    for (const [name, score] of scores) {
      if (score === most) {
        order.push(name)
        scores.delete(name)
      }
    }
  }
  return order
}
