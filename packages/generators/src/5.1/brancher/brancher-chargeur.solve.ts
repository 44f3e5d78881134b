import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** What arrives is the smaller of charger and cable. */
export const solve: Solve = ({ instruction }) => {
  const needed = Number(/besoin de (\d+)/.exec(instruction)?.[1])
  const [, ...sets] = readRows(instruction)
  const arrives = (power = '', cable = ''): number =>
    Math.min(Number.parseInt(power, 10), Number.parseInt(cable, 10))
  const fit = sets.find(([, plug, power, cable]) => plug === 'USB-C' && arrives(power, cable) >= needed)
  return `Lot ${fit?.[0] ?? ''}`
}
