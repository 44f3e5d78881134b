import { decimal } from '../../french.ts'
import type { Draw } from '../../values.ts'

export const draw: Draw = (random) => {
  const densite = random.pick([150, 200, 250, 300])
  const inches = random.integer(4, 12)
  const cm = (length: number): string => decimal(Math.round(length * 254) / 100)
  return {
    densite,
    pixels: densite * inches,
    pixelsHaut: (densite * inches * 4) / 5,
    pouces: inches,
    largeur: cm(inches),
    hauteur: cm((inches * 4) / 5),
  }
}
