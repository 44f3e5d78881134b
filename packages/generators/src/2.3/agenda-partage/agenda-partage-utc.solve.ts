import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Tries the hours of a day, one by one, on the clocks of the three places. */
export const solve: Solve = ({ instruction, labels }) => {
  const classes = readRows(instruction)
    .slice(1)
    .map(([town = '', offset = '', window = '']) => {
      const [from = 0, to = 0] = [...window.matchAll(/\d+/g)].map(([hour]) => Number(hour))
      return { town, offset: Number(offset.slice(3).replace('−', '-')), from, to }
    })
  const isRight = (hour: number): boolean =>
    classes.every(({ offset, from, to }) => hour + offset >= from && hour + offset <= to)
  const utc = Array.from({ length: 24 }, (_, hour) => hour).find(isRight) ?? -1
  const town = /à (\S+) à ce moment/.exec(labels[1] ?? '')?.[1]
  return [String(utc), String(utc + (classes.find((one) => one.town === town)?.offset ?? 0))]
}
