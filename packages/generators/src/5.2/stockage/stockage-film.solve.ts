import type { Solve } from '../../values.ts'

/** Counts the bits, then the seconds that they take one after the other. */
export const solve: Solve = ({ instruction }) => {
  const numberBefore = (unit: string): number => Number(new RegExp(`(\\d+)\\s${unit}`).exec(instruction)?.[1])
  let megabits = 8 * numberBefore('Mo')
  let seconds = 0
  for (; megabits > 0; seconds++) megabits -= numberBefore('Mbit/s')
  return String(seconds)
}
