import type { Solve } from '../../values.ts'

/** Counts what so many yes or no answers can tell apart. */
export const solve: Solve = ({ instruction }) => {
  const suspects = Number(/ajouté (\d+) extensions/.exec(instruction)?.[1])
  let trials = 0
  for (let apart = 1; apart < suspects; apart += apart) trials++
  return String(trials)
}
