import type { Draw } from '../../values.ts'

/** Three corridors of different lengths, each with one or two crystals at places of its own. */
export const draw: Draw = (random) => {
  // The shortest first: what counts its cells fails in the others.
  const lengths = random.some([4, 5, 6, 7], 3).toSorted((one, other) => one - other)
  const corridor = (length: number): string[] => {
    const cells = Array.from({ length: length - 1 }, (_, index) => index)
    const gems = new Set(random.some(cells, random.integer(1, 2)))
    return [`>${cells.map((cell) => (gems.has(cell) ? '*' : '_')).join('')}F`]
  }
  const [monde1, monde2, monde3] = [0, 1, 2].map((index) => corridor(lengths[index] ?? 4))
  return { monde1: monde1 ?? [], monde2: monde2 ?? [], monde3: monde3 ?? [], longueur: lengths[0] ?? 4 }
}
