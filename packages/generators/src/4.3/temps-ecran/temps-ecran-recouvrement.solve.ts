import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split('h').map((part) => Number(part.trim()))
  return 60 * hours + minutes
}

/** Minute by minute over the day: is any screen on? */
export const solve: Solve = ({ instruction }) => {
  const [, ...rows] = readRows(instruction)
  const isOn = (minute: number): boolean =>
    rows.some(([, from = '', to = '']) => minutesOf(from) <= minute && minute < minutesOf(to))
  return String(Array.from({ length: 24 * 60 }, (_, minute) => minute).filter(isOn).length)
}
