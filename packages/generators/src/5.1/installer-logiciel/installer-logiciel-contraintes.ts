import type { Draw } from '../../values.ts'

/** The right one ends in 10, which comes after 9; the next one is refused, the one after is too new. */
export const draw: Draw = (random) => {
  const major = random.integer(2, 9)
  const version = (minor: number): string => `${major}.${minor}`
  const low = random.integer(2, 4)
  const low2 = low + random.integer(1, 2)
  const gap = random.integer(11, 12)
  const refused = random.integer(11, gap)
  const bound = gap + 1
  const offered = [low - 1, low, low2, 8, 9, 10, refused, bound, bound + random.integer(1, 3)]
  return {
    juste: version(10),
    exclue: version(refused),
    borne: version(bound),
    decimale: version(9),
    haute: version(offered.at(-1) ?? 0),
    bas: version(low2),
    basbas: version(low),
    versions: random.shuffle(offered.map(version)).join(' ; '),
  }
}
