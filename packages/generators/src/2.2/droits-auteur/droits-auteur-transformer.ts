import type { Draw } from '../../values.ts'

const names = ['dragon.png', 'foret.png', 'tour.png', 'navire.png', 'epee.png', 'coffre.png', 'lune.png']
const reasons: Readonly<Record<string, string>> = {
  'CC BY-ND': 'ND veut dire «\u00a0pas de modification\u00a0».',
  'CC BY-NC-ND': 'NC ne gêne pas ici, mais ND interdit de modifier.',
  'Tous droits réservés': 'Sans licence, il faut demander à l’auteur.',
}
const free = ['CC BY', 'CC BY-SA', 'CC BY-NC', 'CC BY-NC-SA', 'CC0']

/** Two or three pictures that may be changed, among five. */
export const draw: Draw = (random) => {
  const count = random.integer(2, 3)
  const licences = random.shuffle([
    ...random.some(free, count),
    ...random.some(Object.keys(reasons), 5 - count),
  ])
  const images = random.some(names, 5).map((text, index) => ({ text, licence: licences[index] ?? '' }))
  return {
    tableau: [['Image', 'Licence'], ...images.map(({ text, licence }) => [text, licence])],
    images: images.map(({ text, licence }) => {
      const feedback = reasons[licence]
      return feedback === undefined ? { text, correct: 'true' } : { text, feedback }
    }),
  }
}
