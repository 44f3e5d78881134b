import type { Draw } from '../../values.ts'

const counted = ['Visiteurs', 'Repas', 'Vélos', 'Prêts', 'Entrées']

/** Three days in a table; the formula adds the first two. */
export const draw: Draw = (random) => {
  // Far enough from each other that no mistake looks like another one, or like the right answer.
  const lundi = random.integer(11, 19)
  const mardi = lundi + random.integer(2, 9)
  const mercredi = mardi + random.integer(1, 9)
  return {
    compte: random.pick(counted),
    lundi,
    mardi,
    mercredi,
    somme: lundi + mardi,
    toutes: lundi + mardi + mercredi,
  }
}
