import { dateInFigures, dateInWords } from '../../french.ts'
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

/** The neighbour’s number is not the number asked. */
export const draw: Draw = (random) => {
  const [poste = 1, voisin = 2] = random.some([3, 4, 6, 8, 9, 11, 12, 14, 15], 2)
  const day = {
    year: 2025 + random.integer(0, 1),
    month: random.pick([1, 3, 10, 11]),
    day: random.integer(2, 27),
  }
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
