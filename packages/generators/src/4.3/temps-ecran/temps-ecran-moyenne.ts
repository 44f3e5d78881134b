import { firstNames } from '../../people.ts'
import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

const days = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi']

/** Five numbers whose mean is a whole one, the last of them so much away from it. */
function around(random: Random, mean: number, last: number): number[] {
  const a = random.integer(3, 14)
  const b = random.integer(2, 9)
  return [...random.shuffle([mean + a, mean - a - last, mean + b, mean - b]), mean + last]
}

/** The two Fridays differ by another number than the two means. */
export const draw: Draw = (random) => {
  const moyenneAvant = random.integer(62, 80)
  const baisse = random.pick([8, 10, 14, 16, 18])
  const moyenneApres = moyenneAvant - baisse
  const lastBefore = random.integer(1, 5)
  const lastAfter = -random.integer(1, 5)
  const before = around(random, moyenneAvant, lastBefore)
  const after = around(random, moyenneApres, lastAfter)
  return {
    prenom: random.pick(firstNames),
    appli: random.pick(['Vidéos', 'Jeux', 'Photos', 'Dessins']),
    tableau: [
      ['Jour', 'Première semaine', 'Seconde semaine'],
      ...days.map((day, index) => [day, before[index] ?? 0, after[index] ?? 0]),
    ],
    totalAvant: 5 * moyenneAvant,
    totalApres: 5 * moyenneApres,
    moyenneAvant,
    moyenneApres,
    baisse,
    baisseTotale: 5 * baisse,
    baisseVendredi: baisse + lastBefore - lastAfter,
  }
}
