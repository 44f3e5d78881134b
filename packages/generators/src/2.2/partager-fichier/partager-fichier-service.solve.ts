import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Strikes out, need by need, the services that do not meet it. */
export const solve: Solve = ({ instruction }) => {
  const [, weight] = /(\d+)\s+Go, en un seul/.exec(instruction) ?? []
  const [, days] = /pendant (\d+)\s+jours/.exec(instruction) ?? []
  const [, ...rows] = readRows(instruction)
  const left = rows
    .filter(([, size = '']) => Number.parseInt(size, 10) >= Number(weight))
    .filter(([, , length]) => Number(length) >= Number(days))
    .filter(([, , , account]) => account === 'non')
    .filter(([, , , , place]) => place === 'Europe')
    .filter(([, , , , , secret]) => secret === 'oui')
  return left.length === 1 ? (left[0]?.[0] ?? '') : ''
}
