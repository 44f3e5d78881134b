import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const sentences = [
  { avant: 'Le club ouvre', words: ['lundi', 'mardi', 'jeudi', 'vendredi'], apres: 'à midi' },
  {
    avant: 'La réunion est',
    words: ['salle 2', 'salle 7', 'salle 9', 'au gymnase'],
    apres: 'après les cours',
  },
  { avant: 'Il faut apporter', words: ['trois', 'quatre', 'cinq', 'six'], apres: 'feuilles' },
  { avant: 'L’affiche sera', words: ['bleue', 'verte', 'rouge', 'jaune'], apres: 'cette année' },
]

/** A word and another that takes its place. */
export const draw: Draw = (random) => {
  const { avant, words, apres } = random.pick(sentences)
  const [ancien = '', nouveau = ''] = random.some(words, 2)
  return { avant, ancien, nouveau, apres, prenom: random.pick(firstNames) }
}
