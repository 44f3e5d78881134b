import { dateInFigures, dayAfter } from '../../french.ts'
import type { Draw } from '../../values.ts'

const lengths = [
  { days: 7, least: 3, most: 6 },
  { days: 30, least: 10, most: 28 },
  { days: 90, least: 35, most: 80 },
]

/** The shortest of three lengths that reaches the last day; the two others are too short or too long. */
export const draw: Draw = (random) => {
  const right = random.pick(lengths)
  const nombre = random.integer(right.least, right.most)
  const jour = { year: 2026, month: random.integer(1, 6), day: random.integer(1, 28) }
  const [other, last] = lengths.filter((one) => one !== right)
  const tell = (days = 0): string => `Dans ${days} jours`
  const why = (days = 0): string =>
    days < nombre
      ? 'Cette durée est trop courte : le lien se fermerait avant la date.'
      : 'Cette durée suffit, mais une plus courte suffit aussi.'
  return {
    jour: dateInFigures(jour),
    fin: dateInFigures(dayAfter(jour, nombre)),
    nombre,
    bon: tell(right.days),
    autre: tell(other?.days),
    pourquoi: why(other?.days),
    dernier: tell(last?.days),
    raison: why(last?.days),
  }
}
