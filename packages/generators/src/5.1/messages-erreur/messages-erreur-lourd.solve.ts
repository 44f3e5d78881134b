import type { Solve } from '../../values.ts'

/** Takes half a Mo off until the file fits. */
export const solve: Solve = ({ instruction }) => {
  const [size = 0, limit = 0] = [...instruction.matchAll(/([\d,]+)\sMo/g)].map(([, text = '']) =>
    Number(text.replace(',', '.')),
  )
  let halves = 0
  while (size - halves / 2 > limit) halves++
  return String(halves / 2).replace('.', ',')
}
