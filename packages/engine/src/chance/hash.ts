/** 32-bit FNV-1a over UTF-16 units, then a Murmur finaliser so that near seeds give far numbers. Unsigned. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/** A number in [0, 1) that a text decides. */
export const fractionOf = (text: string): number => hash(text) / 2 ** 32

/** One of `items`, always the same for the same seed. */
export function pick<T>(items: readonly T[], seed: string): T | undefined {
  return items[hash(seed) % Math.max(1, items.length)]
}

/** The items in an order that the seed alone decides: sorted by a hash of the seed and their place. */
export function shuffle<T>(items: readonly T[], seed: string): T[] {
  const ranked = items.map((item, index) => ({ item, rank: hash(`${seed}:${index}`) }))
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item)
}
