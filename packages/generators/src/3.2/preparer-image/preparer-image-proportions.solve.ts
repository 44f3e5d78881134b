import type { Solve } from '../../values.ts'

/** The rule of three on the numbers of the text. */
export const solve: Solve = ({ instruction }) => {
  const [width = 1, height = 0, wanted = 0] = [...instruction.matchAll(/\d+/g)].map(Number)
  return String((height * wanted) / width)
}
