const zone = 'Europe/Paris'

const day = new Intl.DateTimeFormat('fr-FR', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: zone,
})
const dayInWords = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: zone })
const time = new Intl.DateTimeFormat('fr-FR', {
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
  timeZone: zone,
})

/** A calendar day “2012-03-01” or a moment, as JJ/MM/AAAA in Paris. */
export function formatDay(value: string): string {
  const plain = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  return plain ? `${plain[3]}/${plain[2]}/${plain[1]}` : day.format(new Date(value))
}

/** A moment as “3 mars 2026”. */
export const formatDayInWords = (moment: string): string => dayInWords.format(new Date(moment))

/** A moment as “03/03/2026 à 14:05”, in Paris, 24 hours. */
export function formatMoment(moment: string): string {
  const date = new Date(moment)
  return `${day.format(date)} à ${time.format(date)}`
}

/** A wait in words: “45 secondes”, “3 minutes”, “1 heure”, rounded up so that nobody comes back too early. */
export function formatWait(seconds: number, locale: 'fr' | 'en' = 'fr'): string {
  const [count, one, many] =
    seconds < 60
      ? [Math.max(1, Math.ceil(seconds)), 'seconde', 'secondes']
      : seconds < 3600
        ? [Math.ceil(seconds / 60), 'minute', 'minutes']
        : [Math.ceil(seconds / 3600), 'heure', 'heures']
  const english: Record<string, string> = {
    seconde: 'second',
    secondes: 'seconds',
    heure: 'hour',
    heures: 'hours',
  }
  const word = count > 1 ? many : one
  return `${count}\u00A0${locale === 'en' ? (english[word] ?? word) : word}`
}
