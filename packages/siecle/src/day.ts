const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/**
 * A French date, two digits for day and month, as YYYY-MM-DD; null when it is not a day of the calendar. A year
 * before 1900 is a slip of the keyboard (`0012` for `2012`).
 */
export function parseDay(text: string): string | null {
  if (!/^\d\d\/\d\d\/\d{4}$/.test(text)) return null
  const [day, month, year] = [Number(text.slice(0, 2)), Number(text.slice(3, 5)), Number(text.slice(6))]
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = month === 2 && isLeap ? 29 : (daysIn[month - 1] ?? 0)
  if (year < 1900 || day < 1 || day > last) return null
  return `${text.slice(6)}-${text.slice(3, 5)}-${text.slice(0, 2)}`
}

/**
 * Whether a file of school year `year` (the year it begins) is normal on `today` (YYYY-MM-DD): SIECLE prepares a
 * year from May on, and holds it until the end of August of the next.
 */
export function isCurrentSchoolYear(year: number, today: string): boolean {
  return today >= `${year}-05-01` && today <= `${year + 1}-08-31`
}
