import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The one name with exactly two better ones. */
export const solve: Solve = ({ instruction }) => {
  const [, ...rows] = readRows(instruction)
  const scores = rows.map(([name = '', score = '']) => ({ name, score: Number(score) }))
  const isThird = (score: number): boolean => scores.filter((other) => other.score > score).length === 2
  return scores.find(({ score }) => isThird(score))?.name ?? ''
}
