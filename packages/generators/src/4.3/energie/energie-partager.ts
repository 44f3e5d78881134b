import type { Draw } from '../../values.ts'

/** Often watched: the smaller film may end up the heavier one. */
export const draw: Draw = (random) => {
  const eleves = random.integer(20, 32)
  const fois = random.integer(3, 5)
  const petite = random.pick([20, 30, 40])
  // A little more or less than as often as it is watched.
  const taille = petite * random.pick([fois - 1, fois + 2])
  const a = taille * (1 + eleves)
  const b = petite * (1 + eleves * fois)
  return {
    lieu: random.pick(['musique', 'sport', 'technologie', 'sciences', 'théâtre']),
    taille,
    petite,
    eleves,
    fois,
    a,
    b,
    unEnvoi: taille,
    sansEnvoi: taille * eleves,
    bSansEnvoi: petite * eleves * fois,
    mieux: a < b ? 'Solution A' : 'Solution B',
  }
}
