import type { Draw } from '../../values.ts'

const width = 7

/** A robot and its flag on one of three rows, with two walls out of the way. */
export const draw: Draw = (random) => {
  const row = random.integer(0, 2)
  const start = random.integer(0, 1)
  const steps = random.integer(2, 4)
  const goal = start + steps
  const carte = [0, 1, 2].map((y) => {
    const wall = random.integer(0, width - 1)
    if (y !== row) return '_'.repeat(wall) + '#' + '_'.repeat(width - 1 - wall)
    return '_'.repeat(start) + '>' + '_'.repeat(steps - 1) + 'F' + '_'.repeat(width - 1 - goal)
  })
  const program = (length: number): string[] => Array.from({ length }, () => 'forward')
  const cell = (x: number): string => `${'ABCDEFG'.charAt(x)}${row + 1}`
  return {
    carte,
    pas: steps,
    juste: program(steps),
    court: program(steps - 1),
    long: program(steps + 1),
    avant: cell(goal - 1),
    apres: cell(goal + 1),
  }
}
