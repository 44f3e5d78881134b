import type { Draw } from '../../values.ts'

import { towns } from '../../people.ts'
import { smallWords } from './small-words.ts'

/** Right as they are, though they hold such small words. */
const sound = [
  { phrase: 'On a trouvé un sac bleu.', changed: 'Ont a trouvé un sac bleu.' },
  { phrase: 'Le vélo est à sa place.', changed: 'Le vélo et à sa place.' },
  { phrase: 'Chacun garde son casque.', changed: 'Chacun garde sont casque.' },
  { phrase: 'Prends un stylo ou un crayon.', changed: 'Prends un stylo où un crayon.' },
]

export const draw: Draw = (random) => {
  const words = random.some(['ont', 'à', 'est', 'sont', 'où', 'se'], 3)
  const slips = words.map((word) => random.pick(smallWords.filter(({ juste }) => juste === word)))
  const [right, other] = random.some(sound, 2)
  const wrongs = slips.map(({ phrase, faux }) => phrase.replace('*', faux))
  const rights = slips.map(({ phrase, juste }) => phrase.replace('*', juste))
  const texts = [...wrongs, right?.phrase ?? '', other?.phrase ?? '']
  const order = random.shuffle([0, 1, 2, 3, 4])
  const [faux1 = '', faux2 = '', faux3 = ''] = wrongs
  const [juste1 = '', juste2 = '', juste3 = ''] = rights
  return {
    contenu: [
      { style: 'title', text: 'Les annonces' },
      ...order.map((place) => ({ text: texts[place] ?? '' })),
    ],
    attendues: [
      'title | Les annonces',
      ...order.map((place) => `body | ${rights[place] ?? texts[place] ?? ''}`),
    ],
    faux1,
    faux2,
    faux3,
    juste1,
    juste2,
    juste3,
    lieu: random.pick(towns),
    bonne: right?.phrase ?? '',
    bonneChangee: right?.changed ?? '',
    liste: slips.map(({ faux, juste }) => `${juste} au lieu de ${faux}`).join(', '),
  }
}
