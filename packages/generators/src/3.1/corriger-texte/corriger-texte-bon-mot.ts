import type { Draw } from '../../values.ts'

import { smallWords } from './small-words.ts'

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

export const draw: Draw = (random) => {
  const words = random.some(['ont', 'à', 'est', 'sont', 'où', 'se'], 3)
  const slips = words.map((word) => random.pick(smallWords.filter(({ juste }) => juste === word)))
  const [phrase1 = '', phrase2 = '', phrase3 = ''] = slips.map(({ phrase, faux }) =>
    phrase.replace('*', faux),
  )
  const [ecrit1 = '', ecrit2 = '', ecrit3 = ''] = slips.map(({ faux }) => faux)
  const [mot1 = '', mot2 = '', mot3 = ''] = words
  return {
    phrase1,
    phrase2,
    phrase3,
    ecrit1,
    ecrit2,
    ecrit3,
    mot1,
    mot2,
    mot3,
    majuscule1: capital(mot1),
    majuscule2: capital(mot2),
    majuscule3: capital(mot3),
    liste: words.map((word) => `«\u00a0${word}\u00a0»`).join(', '),
  }
}
