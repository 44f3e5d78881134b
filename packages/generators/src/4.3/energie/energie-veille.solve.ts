import type { Solve } from '../../values.ts'

/** Night after night, in watt-hours. */
export const solve: Solve = ({ instruction }) => {
  const count = Number(/(\d+)\s+ordinateurs/.exec(instruction)?.[1])
  const watts = Number(/consomme (\d+)\s+W/.exec(instruction)?.[1])
  let energy = 0
  for (let night = 0; night < 365; night++) energy += 10 * watts * count
  return String(energy / 1_000).replace('.', ',')
}
