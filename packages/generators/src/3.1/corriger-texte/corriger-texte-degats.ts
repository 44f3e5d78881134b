import type { Draw } from '../../values.ts'

import { wholeWords } from './whole-words.ts'

export const draw: Draw = (random) => {
  const { mot, pars, bouts } = random.pick(wholeWords)
  const par = random.pick(pars)
  const bout = random.pick(bouts)
  return {
    mot,
    par,
    bout,
    boutAbime: bout.replaceAll(mot, par),
    boutSain: bout
      .split(' ')
      .map((one) => (one === mot ? par : one))
      .join(' '),
  }
}
