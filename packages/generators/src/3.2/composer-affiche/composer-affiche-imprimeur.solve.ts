import type { Solve } from '../../values.ts'

/** The margins counted from the middle of the paper outwards. */
export const solve: Solve = ({ instruction }) => {
  const [width = 0, height = 0, beyond = 0, inside = 0] = [...instruction.matchAll(/\d+/g)].map(Number)
  const whole = (side: number): number => 2 * (side / 2 + beyond)
  const fromEdge = whole(width) / 2 - (width / 2 - inside)
  return [whole(width), whole(height), fromEdge].map(String)
}
