import type { Draw } from '../../values.ts'

const width = 8

/** A row of crystals before the robot, which looks to the right or to the left, between two rows with walls. */
export const draw: Draw = (random) => {
  const nombre = random.integer(4, 6)
  const row = random.integer(0, 2)
  const corridor = `>${'*'.repeat(nombre)}`.padEnd(width, '_')
  const isLeft = random.pick([true, false])
  const shown = isLeft ? [...corridor].reverse().join('').replace('>', '<') : corridor
  const carte = [0, 1, 2].map((y) => {
    const wall = random.integer(0, width - 1)
    return y === row ? shown : '_'.repeat(wall) + '#' + '_'.repeat(width - 1 - wall)
  })
  return {
    carte,
    nombre,
    plus: nombre + 1,
    moins: nombre - 1,
    long: Array.from({ length: nombre }, () => ['forward', 'take']).flat(),
  }
}
