import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const shapes = [
  { across: 4, up: 3 },
  { across: 3, up: 2 },
  { across: 16, up: 9 },
  { across: 5, up: 4 },
]

/** A usual shape of picture, made smaller a whole number of times. */
export const draw: Draw = (random) => {
  const { across, up } = random.pick(shapes)
  const facteur = random.pick([3, 4, 5])
  const unit = Math.round(random.integer(400, 800) / across / 10) * 10
  const largeur = across * unit
  const hauteur = up * unit
  return {
    prenom: random.pick(firstNames),
    facteur,
    largeur,
    hauteur,
    depart: largeur * facteur,
    ancienne: hauteur * facteur,
  }
}
