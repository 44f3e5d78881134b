const dayLength = 86_400_000
/** Day nought of sheets. */
const origin = Date.UTC(1899, 11, 30)

/** The number of a day; undefined for days that no calendar has. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? (date.getTime() - origin) / dayLength
    : undefined
}

export function dayOf(number: number): { year: number; month: number; day: number } {
  const date = new Date(origin + Math.floor(number) * dayLength)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** `05/03/2026` as a number of days; undefined for what is no date. */
export function readDate(text: string): number | undefined {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? []
  return day === undefined ? undefined : dayNumber(Number(year), Number(month), Number(day))
}

export function writeDate(number: number): string {
  const { year, month, day } = dayOf(number)
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`
}
