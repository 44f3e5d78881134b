import { dateInFigures, dateInWords, dayAfter } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const messages = [
  'Disque non trouvé',
  'Serveur introuvable',
  'Mémoire insuffisante',
  'Profil bloqué',
  'Clavier non reconnu',
  'Licence expirée',
]

/** Of 2026: nobody has a lesson on a Sunday. */
const mondays = [
  { month: 1, day: 5 },
  { month: 3, day: 2 },
  { month: 6, day: 8 },
  { month: 10, day: 5 },
]

/** The neighbour’s number is not the number asked. */
export const draw: Draw = (random) => {
  const [poste = 1, voisin = 2] = random.some([3, 4, 6, 8, 9, 11, 12, 14, 15], 2)
  const weeks = 7 * random.integer(0, 1)
  const day = dayAfter({ year: 2026, ...random.pick(mondays) }, weeks + random.integer(0, 4))
  return {
    prenom: random.pick(firstNames),
    matiere: random.pick(['technologie', 'musique', 'maths', 'latin']),
    salle: `${random.pick(['A', 'B', 'C'])}${random.integer(101, 118)}`,
    poste,
    voisin,
    message: random.pick(messages),
    jour: dateInWords(day),
    date: dateInFigures(day),
  }
}
