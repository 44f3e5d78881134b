import type { Solve } from '../../values.ts'

/** The width of one pixel, as many times as there are pixels. */
export const solve: Solve = ({ instruction }) => {
  const density = Number(/faut (\d+) pixels/.exec(instruction)?.[1])
  const pixels = Number(/fait (\d+) ×/.exec(instruction)?.[1])
  return String((2.54 / density) * pixels)
}
