import { decimal } from '../../french.ts'
import type { Draw } from '../../values.ts'

const texts = ['liste.txt', 'poeme.txt', 'notes.txt']
const documents = ['cours.pdf', 'affiche.pdf', 'menu.pdf']
const pictures = ['photo.jpg', 'dessin.png', 'carte.png']
const films = ['film.mp4', 'concert.mp4', 'visite.mp4']

/** The greater the number, the lighter the file: the unit decides. */
export const draw: Draw = (random) => {
  const size = (value: number, unit: string): string => `${decimal(value)}\u00a0${unit}`
  return {
    fichiers: [
      `${random.pick(texts)}, ${size(random.integer(11, 40), 'ko')}`,
      `${random.pick(documents)}, ${size(random.integer(60, 95) * 10, 'ko')}`,
      `${random.pick(pictures)}, ${size(random.integer(2, 9), 'Mo')}`,
      `${random.pick(films)}, ${size(random.integer(11, 19) / 10, 'Go')}`,
    ],
  }
}
