const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })

/** The day that it is in a French school, YYYY-MM-DD. */
export const dayInParis = (now: Date): string => format.format(now)
