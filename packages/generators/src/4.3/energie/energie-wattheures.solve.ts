import type { Solve } from '../../values.ts'

/** Adds the power once for each hour of each day. */
export const solve: Solve = ({ instruction }) => {
  const [, watts, hours, days] = (
    /de (\d+)\s+W.*?sert (\d+)\s+h.*?(\d+)\s+jours/s.exec(instruction) ?? []
  ).map(Number)
  let energy = 0
  for (let day = 0; day < (days ?? 0); day++)
    for (let hour = 0; hour < (hours ?? 0); hour++) energy += watts ?? 0
  return String(energy)
}
