/** Days of a school’s life, relative to now. */
export type Calendar = {
  readonly now: Date
  /** Year in which the current school year began. */
  readonly schoolYear: number
  /** A school day about so long ago, yesterday at the latest, at this time in Paris. */
  at(daysAgo: number, time: string): Date
  /** A school day of a year, or the last one before it. */
  on(day: string, time: string): Date
}

const dayMs = 24 * 3600 * 1000
/** How far back the demonstration’s year goes; less in autumn, when the school year is younger. */
const depth = 90
const fewestDays = 14

const parisDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })
const parisTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
})

/** A time of day in Paris, summer or winter. */
function inParis(day: string, time: string): Date {
  const winter = new Date(`${day}T${time}:00+01:00`)
  return parisTime.format(winter) === time ? winter : new Date(`${day}T${time}:00+02:00`)
}

/** Moved back from a Saturday or Sunday to the Friday before. */
function onWeekday(day: string): string {
  const date = new Date(`${day}T12:00:00Z`)
  const back = [2, 0, 0, 0, 0, 0, 1][date.getUTCDay()] ?? 0
  return new Date(date.getTime() - back * dayMs).toISOString().slice(0, 10)
}

export function createCalendar(now: Date): Calendar {
  const today = parisDay.format(now)
  const [year = 0, month = 0] = today.split('-').map(Number)
  const schoolYear = month >= 9 ? year : year - 1
  const age = (now.getTime() - new Date(`${schoolYear}-09-01T00:00:00Z`).getTime()) / dayMs
  const scale = age >= fewestDays ? Math.min(1, age / depth) : 1
  const on = (day: string, time: string): Date => inParis(onWeekday(day), time)
  return {
    now,
    schoolYear,
    on,
    at(daysAgo, time) {
      const back = Math.max(1, daysAgo * scale)
      return on(parisDay.format(new Date(now.getTime() - back * dayMs)), time)
    },
  }
}
