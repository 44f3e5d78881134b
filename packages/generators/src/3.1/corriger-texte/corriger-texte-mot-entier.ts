import { towns } from '../../people.ts'
import type { Draw } from '../../values.ts'

import { wholeWords } from './whole-words.ts'

export const draw: Draw = (random) => {
  const { mot, pars, phrases } = random.pick(wholeWords)
  const par = random.pick(pars)
  const [avant1, piege, avant2] = phrases
  return {
    mot,
    par,
    lieu: random.pick(towns),
    avant1,
    avant2,
    piege,
    apres1: avant1.replace(mot, par),
    apres2: avant2.replace(mot, par),
    abime: piege.replace(mot, par),
  }
}
