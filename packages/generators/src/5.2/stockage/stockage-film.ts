import type { Draw } from '../../values.ts'

const things = ['un film', 'un jeu', 'une mise à jour', 'une carte routière']

/** A size in Mo over a rate in Mbit/s, which comes out even. */
export const draw: Draw = (random) => {
  const parSeconde = random.pick([2, 3, 4, 5, 6])
  const secondes = 60 * random.pick([2, 3, 4, 5].filter((minutes) => minutes !== parSeconde))
  const debit = 8 * parSeconde
  const taille = parSeconde * secondes
  return {
    chose: random.pick(things),
    debit,
    taille,
    parSeconde,
    secondes,
    minutes: secondes / 60,
    sansConvertir: String(Math.round((10 * taille) / debit) / 10).replace('.', ','),
    produit: taille * parSeconde,
  }
}
