import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const apps = ['Vidéos', 'Jeux', 'Messages', 'Musique', 'Dessin', 'Photos']

/** The greatest number of minutes as written is not the longest time. */
export const draw: Draw = (random) => {
  const [longest = '', shorter = '', ...others] = random.some(apps, 4)
  const over = random.integer(2, 25)
  const minutes = random.integer(45, 59)
  const rows = [
    [longest, `1\u00a0h\u00a0${String(over).padStart(2, '0')}`],
    [shorter, `${minutes}\u00a0min`],
    ...others.map((app) => [app, `${random.integer(5, 40)}\u00a0min`]),
  ]
  return {
    prenom: random.pick(firstNames),
    tableau: [['Appli', 'Temps'], ...random.shuffle(rows)],
    choix: [longest, shorter, ...others].toSorted((a, b) => a.localeCompare(b, 'fr')),
    longue: longest,
    courte: shorter,
    tempsLongue: `1\u00a0h\u00a0${String(over).padStart(2, '0')}`,
    minutesLongue: 60 + over,
    minutesCourte: minutes,
  }
}
