import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Tries all ways to give three tasks; two that fit would be no answer. */
export const solve: Solve = ({ instruction, labels }) => {
  const most = Number(/\*\*(\d+) heures au plus/.exec(instruction)?.[1])
  const people = readRows(instruction)
    .slice(1)
    .map(([name = '', hours]) => ({ name, hours: Number(hours) }))
  const hours = labels.map((label) => Number(/\((\d+) heures\)/.exec(label)?.[1]))
  const ways = people.flatMap((a) => people.flatMap((b) => people.map((c) => [a.name, b.name, c.name])))
  const fitting = ways.filter((way) =>
    people.every(
      (one) =>
        one.hours + hours.reduce((sum, more, place) => sum + (way[place] === one.name ? more : 0), 0) <= most,
    ),
  )
  return fitting.length === 1 ? (fitting[0] ?? []) : []
}
