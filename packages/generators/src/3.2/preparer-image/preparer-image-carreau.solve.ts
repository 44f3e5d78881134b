import type { Solve } from '../../values.ts'

/** Centimetre by centimetre, as long as the pixels last. */
export const solve: Solve = ({ instruction }) => {
  const [width = 0, height = 0, band = 0, density = 1] = [...instruction.matchAll(/\d+/g)].map(Number)
  let centimetres = 0
  for (let left = Math.min(width, height - band); left >= density; left -= density) centimetres++
  return String(centimetres)
}
