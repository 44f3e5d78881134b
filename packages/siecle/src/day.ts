/** A French date, two digits for day and month, as YYYY-MM-DD; null when it is not a day of the calendar. */
export function parseDay(text: string): string | null {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text)
  if (!match) return null
  const [, day = '', month = '', year = ''] = match
  const iso = `${year}-${month}-${day}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}

/**
 * Whether a file of school year `year` (the year it begins) is normal on `today` (YYYY-MM-DD): SIECLE prepares a
 * year from May on, and holds it until the end of August of the next.
 */
export function isCurrentSchoolYear(year: number, today: string): boolean {
  return today >= `${year}-05-01` && today <= `${year + 1}-08-31`
}
