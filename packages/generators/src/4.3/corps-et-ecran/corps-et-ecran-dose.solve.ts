import type { Solve } from '../../values.ts'

/** All hours as hours at 80 dB: six decibels more weigh four times as much. */
export const solve: Solve = ({ instruction }) => {
  const [low, high] = [...instruction.matchAll(/(\d+)\s+h\s+à\s+(80|86)\s+dB/g)].map(([, hours]) =>
    Number(hours),
  )
  const same = (low ?? 0) + 4 * (high ?? 0)
  return String((100 * same) / 40).replace('.', ',')
}
