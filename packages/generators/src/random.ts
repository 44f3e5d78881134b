import { fractionOf, shuffle } from '@orga/engine'

/** A source of chance that a seed alone decides, on every machine. */
export type Random = {
  /** A whole number, both ends included. */
  readonly integer: (least: number, most: number) => number
  readonly pick: <T>(things: readonly T[]) => T
  /** Some of the things, each at most once, in any order. */
  readonly some: <T>(things: readonly T[], count: number) => T[]
  readonly shuffle: <T>(things: readonly T[]) => T[]
}

export function createRandom(seed: string): Random {
  let drawn = 0
  const next = (): string => `${seed}:${drawn++}`
  const below = (end: number): number => Math.floor(fractionOf(next()) * end)
  const mix = <T>(things: readonly T[]): T[] => shuffle(things, next())
  return {
    integer: (least, most) => least + below(most - least + 1),
    pick(things) {
      const thing = things[below(things.length)]
      if (thing === undefined) throw new Error('Nothing to pick from')
      return thing
    },
    some(things, count) {
      if (count > things.length) throw new Error(`Only ${things.length} things, and ${count} are wanted`)
      return mix(things).slice(0, count)
    },
    shuffle: mix,
  }
}
