import { timeOfDay } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const titles = [
  'Répétition de théâtre',
  'Club photo',
  'Réunion du journal',
  'Atelier robot',
  'Tournoi d’échecs',
]
const days = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi']
/** As the invitation says it, with its article, and as an answer to “where”. */
const places = [
  ['Salle des fêtes', 'La salle des fêtes', 'Dans la salle des fêtes'],
  ['Gymnase', 'Le gymnase', 'Au gymnase'],
  ['Bibliothèque', 'La bibliothèque', 'À la bibliothèque'],
  ['Grande cour', 'La grande cour', 'Dans la grande cour'],
  ['Salle de musique', 'La salle de musique', 'Dans la salle de musique'],
] as const

/** An hour or more, from and to full or half hours. */
export const draw: Draw = (random) => {
  const start = 60 * random.integer(12, 16) + 30 * random.integer(0, 1)
  const end = start + 30 * random.integer(2, 4)
  const [lieu, larticle, dedans] = random.pick(places)
  return {
    titre: random.pick(titles),
    jour: random.pick(days),
    lieu,
    larticle,
    dedans,
    prenom: random.pick(firstNames),
    debut: timeOfDay(start),
    fin: timeOfDay(end),
    heures: [-60, -30, 0, 30, 60]
      .flatMap((more) => [start + more, end + more])
      .toSorted((a, b) => a - b)
      .filter((time, place, all) => all.indexOf(time) === place)
      .map(timeOfDay),
  }
}
