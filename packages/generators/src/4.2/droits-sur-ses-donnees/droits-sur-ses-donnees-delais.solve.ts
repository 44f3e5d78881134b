import type { Solve } from '../../values.ts'

/** A number that grows with the date; a month later is 100 more. */
function dayOf(text: string): number {
  const [day, month, year] = text.split('/').map(Number)
  return (year ?? 0) * 1_200 + (month ?? 0) * 100 + (day ?? 0)
}

/** Counts months in the calendar where the generator counts days. */
export const solve: Solve = ({ files }) => {
  const [content] = Object.values(files)
  const rows = (Array.isArray(content) ? content : [])
    .slice(1)
    .map((row) => (Array.isArray(row) ? row.map(String) : []))
  const isLate = ([, received = '', announced = '', answered = '']: readonly string[]): boolean => {
    const month = dayOf(received) + 100
    const end = announced !== '' && dayOf(announced) <= month ? month + 200 : month
    return dayOf(answered) > end
  }
  return String(rows.filter(isLate).length)
}
