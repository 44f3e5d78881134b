import type { Solve } from '../../values.ts'

/** Frees ten by ten until there is room. */
export const solve: Solve = ({ instruction }) => {
  const [needed = 0, free = 0] = [...instruction.matchAll(/(\d+)\sMo/g)].map(([, size]) => Number(size))
  let freed = 0
  while (free + freed < needed) freed += 10
  return String(freed)
}
