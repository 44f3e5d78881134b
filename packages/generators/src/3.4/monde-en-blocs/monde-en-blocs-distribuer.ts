import type { Draw } from '../../values.ts'

/** A heap of crystals in each world; a different one in each. */
export const draw: Draw = (random) => {
  const heaps = random.some([2, 3, 4, 5, 6], 3)
  const world = (index: number) => {
    const heap = heaps[index] ?? 2
    return {
      map: `>${heap}`.padEnd(9, '_'),
      end: Array.from({ length: heap }, (_, cell) => `${'CDEFGH'.charAt(cell)}1`),
    }
  }
  const [one, two, three] = [world(0), world(1), world(2)]
  return {
    monde1: one.map,
    monde2: two.map,
    monde3: three.map,
    fin1: one.end,
    fin2: two.end,
    fin3: three.end,
  }
}
