/** Numbers, money, dates and times as a French text writes them. */

const narrow = '\u202f'
const fixed = '\u00a0'

/** 1234.5 → “1234,5”; with `digits`, always so many after the comma. */
export function decimal(value: number, digits?: number): string {
  const text = digits === undefined ? String(value) : value.toFixed(digits)
  return text.replace('.', ',')
}

/** 12345.5 → “12 345,5”, in groups of three. */
export function grouped(value: number, digits?: number): string {
  const [whole = '', rest] = decimal(value, digits).split(',')
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, narrow)
  return rest === undefined ? groups : `${groups},${rest}`
}

/** An amount in cents: 1250 → “12,50 €”, 1200 → “12 €”. */
export const euros = (cents: number): string => `${grouped(cents / 100, cents % 100 === 0 ? 0 : 2)}${fixed}€`

export type Day = { readonly year: number; readonly month: number; readonly day: number }

const two = (value: number): string => String(value).padStart(2, '0')

/** “05/03/2026” */
export const dateInFigures = ({ year, month, day }: Day): string => `${two(day)}/${two(month)}/${year}`

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

/** “1er mars 2026”, “5 mars 2026” */
export const dateInWords = ({ year, month, day }: Day): string =>
  `${day === 1 ? '1er' : day}${fixed}${months[month - 1]} ${year}`

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function lengthOf({ year, month }: Day): number {
  return month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 31)
}

/** The day so many days later. */
export function dayAfter(day: Day, count: number): Day {
  if (count <= 0) return day
  const length = lengthOf(day)
  if (day.day + count <= length) return { ...day, day: day.day + count }
  const first =
    day.month === 12
      ? { year: day.year + 1, month: 1, day: 1 }
      : { year: day.year, month: day.month + 1, day: 1 }
  return dayAfter(first, count - (length - day.day) - 1)
}

/** Minutes since midnight: 545 → “9 h 05”. */
export function timeOfDay(minutes: number): string {
  const rest = minutes % 60
  return `${Math.floor(minutes / 60)}${fixed}h${rest === 0 ? '' : `${fixed}${two(rest)}`}`
}
