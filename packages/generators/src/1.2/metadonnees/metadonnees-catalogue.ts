import { dateInFigures, dayAfter } from '../../french.ts'
import { firstNames, lastNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const licences = ['CC BY 4.0', 'CC BY-SA 4.0', 'CC0', 'Tous droits cédés au journal']
const topics = ['cour', 'gymnase', 'atelier', 'sortie', 'concert', 'jardin', 'repas', 'match']

/** Some images lack an author, some a licence, a few both. */
export const draw: Draw = (random) => {
  const deux = random.integer(3, 5)
  const authorOnly = random.integer(8, 11)
  const licenceOnly = random.integer(12, 16)
  const total = 96
  const kinds = random.shuffle(
    Array.from({ length: total }, (_, index) => ({
      hasAuthor: index >= deux + authorOnly,
      hasLicence: index >= deux && (index < deux + authorOnly || index >= deux + authorOnly + licenceOnly),
    })),
  )
  const rows = kinds.map(({ hasAuthor, hasLicence }, index) => [
    `${random.pick(topics)}-${index + 101}.jpg`,
    dateInFigures(dayAfter({ year: 2025, month: 9, day: 3 }, 2 * index)),
    hasAuthor ? `${random.pick(firstNames)} ${random.pick(lastNames)}` : '',
    hasLicence ? random.pick(licences) : '',
  ])
  return {
    juste: deux + authorOnly + licenceOnly,
    sansAuteur: deux + authorOnly,
    sansLicence: deux + licenceOnly,
    double: 2 * deux + authorOnly + licenceOnly,
    deux,
    catalogue: [['Fichier', 'Date', 'Auteur', 'Licence'], ...rows],
  }
}
