import type { Draw } from '../../values.ts'

/** A rectangle so long that sum, area and perimeter are never the same number. */
export const draw: Draw = (random) => {
  const longueur = random.integer(8, 16)
  const largeur = random.integer(3, 6)
  return {
    longueur,
    largeur,
    perimetre: 2 * (longueur + largeur),
    double: 2 * longueur + largeur,
    aire: longueur * largeur,
  }
}
