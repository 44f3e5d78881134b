import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Month after month, each contract pays what is due. */
export const solve: Solve = ({ instruction }) => {
  const people = Number(/de (\d+) personnes/.exec(instruction)?.[1])
  const years = Number(/pendant (\d+) ans/.exec(instruction)?.[1])
  const rows = readRows(instruction)
  const totalOf = (column: number): number => {
    const [once = 0, yearly = 0, monthly = 0] = rows
      .slice(1)
      .map((row) => Number((row[column] ?? '').replaceAll(/\D/g, '')))
    let sum = once
    for (let month = 0; month < 12 * years; month++) sum += monthly * people + (month % 12 === 0 ? yearly : 0)
    return sum
  }
  const [a, b] = [totalOf(1), totalOf(2)]
  return [String(a), String(b), a < b ? 'Service A' : 'Service B']
}
