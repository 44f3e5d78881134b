import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const things = [
  {
    objet: 'une affiche',
    sizes: [
      [297, 420],
      [420, 594],
      [300, 400],
    ],
  },
  {
    objet: 'un dépliant',
    sizes: [
      [148, 210],
      [100, 210],
      [210, 297],
    ],
  },
  {
    objet: 'une carte postale',
    sizes: [
      [105, 148],
      [100, 150],
      [110, 160],
    ],
  },
]

/** A paper, the part that is cut off and the part where no words may be. */
export const draw: Draw = (random) => {
  const { objet, sizes } = random.pick(things)
  const [largeur = 0, hauteur = 0] = random.pick(sizes)
  const fond = random.integer(2, 5)
  const marge = random.integer(4, 8)
  return {
    prenom: random.pick(firstNames),
    objet,
    largeur,
    hauteur,
    fond,
    marge,
    largeurTotale: largeur + 2 * fond,
    largeurUnCote: largeur + fond,
    hauteurTotale: hauteur + 2 * fond,
    hauteurUnCote: hauteur + fond,
    distance: fond + marge,
  }
}
