import type { Draw } from '../../values.ts'

/** A picture that is wider than high, with and without its band. */
export const draw: Draw = (random) => {
  const densite = random.pick([40, 50, 60, 80])
  const cote = random.integer(14, 26)
  const bande = densite * random.integer(2, 5)
  const pixels = cote * densite
  const hauteur = pixels + bande
  const largeur = hauteur + densite * random.integer(4, 12)
  return {
    densite,
    cote,
    bande,
    pixels,
    hauteur,
    largeur,
    sansBande: hauteur / densite,
    large: largeur / densite,
  }
}
