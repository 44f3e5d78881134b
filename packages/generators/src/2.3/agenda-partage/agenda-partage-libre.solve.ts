import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split('h').map((part) => Number(part.trim()))
  return 60 * hours + minutes
}

/** Tries each start against each moment that is taken. */
export const solve: Solve = ({ instruction, choices }) => {
  const moments = readRows(instruction)
    .slice(1)
    .flatMap(([, list = '']) => list.split(', '))
    .map((moment) => moment.split(' à ').map(minutesOf))
  const isRight = (time: string): boolean => {
    const start = minutesOf(time)
    return moments.every(([from = 0, to = 0]) => to <= start || start + 60 <= from)
  }
  return choices.find(isRight) ?? ''
}
