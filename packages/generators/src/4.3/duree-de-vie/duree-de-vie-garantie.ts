import { type Day, dateInFigures, dateInWords, dayAfter } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const things = ['un ordinateur', 'un téléphone', 'un lecteur de livres', 'un casque sans fil']

/** So many months later; the day stays within all months. */
function monthsAfter({ year, month, day }: Day, count: number): Day {
  const months = 12 * year + month - 1 + count
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day }
}

/** Ordered, delivered, mended: only the delivery and the fact of mending count. */
export const draw: Draw = (random) => {
  const ordered = {
    year: 2025 + random.integer(0, 1),
    month: random.integer(1, 12),
    day: random.integer(2, 12),
  }
  const delivered = dayAfter(ordered, random.integer(4, 14))
  const mended = { ...monthsAfter(delivered, random.integer(4, 15)), day: random.integer(1, 27) }
  const withoutMore = monthsAfter(delivered, 24)
  const end = monthsAfter(delivered, 30)
  return {
    prenom: random.pick(firstNames),
    appareil: random.pick(things),
    commande: dateInWords(ordered),
    livraison: dateInWords(delivered),
    reparation: dateInWords(mended),
    fin: dateInFigures(end),
    sansAjout: dateInFigures(withoutMore),
    depuisAchat: dateInFigures(monthsAfter(ordered, 30)),
    depuisReparation: dateInFigures(monthsAfter(mended, 6)),
    finMots: dateInWords(end),
    sansAjoutMots: dateInWords(withoutMore),
  }
}
