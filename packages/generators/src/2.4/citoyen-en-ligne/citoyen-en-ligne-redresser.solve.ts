import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Takes a thousand people of the town, and counts the “oui” among them. */
export const solve: Solve = ({ instruction }) => {
  const [, ...rows] = readRows(instruction)
  const yes = rows.map(([, weight = '', answers, said]) => {
    const people = 10 * Number.parseInt(weight, 10)
    return (people * Number(said)) / Number(answers)
  })
  return String(Math.round(yes.reduce((sum, one) => sum + one, 0)) / 10)
}
