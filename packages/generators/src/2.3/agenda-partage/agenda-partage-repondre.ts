import { timeOfDay } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const titles = ['Club photo', 'Journal', 'Atelier robot', 'Tournoi d’échecs', 'Chorale', 'Théâtre', 'Jardin']
const days = ['Lundi', 'Mardi', 'Jeudi', 'Vendredi']

/** Three events of a week, in the order of its days; one of them is the right one. */
export const draw: Draw = (random) => {
  const chosen = random.some(titles, 3)
  const kept = new Set(random.some([0, 1, 2, 3], 3))
  const ids = random.shuffle(['cible', 'autre', 'encore'])
  const week = days.filter((_, place) => kept.has(place))
  const evenements = week.map((day, place) => ({
    section: `${ids[place] ?? ''}-page`,
    title: chosen[place] ?? '',
    icon: 'person',
    note: `${day} à ${timeOfDay(60 * random.integer(12, 17))}`,
    items: [
      { info: `${ids[place] ?? ''}-qui`, label: 'De la part de', value: random.pick(firstNames) },
      {
        choice: ids[place] ?? '',
        label: 'Viens-tu\u202f?',
        options: ['Pas de réponse', 'Oui', 'Non', 'Peut-être'],
        value: 'Pas de réponse',
      },
    ],
  }))
  return { evenements, titre: chosen[ids.indexOf('cible')] ?? '' }
}
