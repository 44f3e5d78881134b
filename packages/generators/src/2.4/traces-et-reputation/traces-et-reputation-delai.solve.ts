import type { Solve } from '../../values.ts'

/** Compares the two dates as days of one year, and moves the month on. */
export const solve: Solve = ({ instruction }) => {
  const dates = [...instruction.matchAll(/(\d{2})\/(\d{2})\/(\d{4})/g)]
  const [received, told] = dates.map(([, day, month, year]) => ({
    day: Number(day),
    month: Number(month),
    year: Number(year),
  }))
  if (!received || !told) return ''
  const late = 100 * told.month + told.day > 100 * (received.month + 1) + received.day
  return `${received.day}/${received.month + (late ? 1 : 3)}/${received.year}`
}
