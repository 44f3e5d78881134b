import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi']

const spoken = (minutes: number): string =>
  minutes < 60
    ? `${minutes}\u00a0min`
    : `${Math.floor(minutes / 60)}\u00a0h\u00a0${String(minutes % 60).padStart(2, '0')}`

/** Two days over the limit, one of them in hours; one day just at it. */
export const draw: Draw = (random) => {
  const limite = random.pick([30, 40, 45, 50])
  const times = random.shuffle([
    60 + random.integer(3, 18),
    limite + random.integer(3, 9),
    limite,
    limite - random.integer(2, 9),
    limite - random.integer(10, 20),
  ])
  return {
    prenom: random.pick(firstNames),
    limite,
    appli: random.pick(['vidéos', 'jeux', 'messages']),
    tableau: [['Jour', 'Temps'], ...days.map((day, index) => [day, spoken(times[index] ?? 0)])],
    jours: days.map((day, index) => {
      const time = times[index] ?? 0
      if (time > limite) return { text: day, correct: 'true' }
      const feedback =
        time === limite
          ? 'Ce jour-là, le temps est tout juste égal à la limite.'
          : `${time} minutes, c’est moins que ${limite}.`
      return { text: day, feedback }
    }),
  }
}
