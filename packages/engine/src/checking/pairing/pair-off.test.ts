import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Choices, pairOff } from './pair-off.ts'

/** The largest number of pairs, by trying all. */
function mostPairs({ kinds, groupsOf }: Choices, from = 0, taken: ReadonlySet<number> = new Set()): number {
  const kind = kinds[from]
  if (kind === undefined) return 0
  const without = mostPairs({ kinds, groupsOf, groupCount: 0 }, from + 1, taken)
  const withOne = (groupsOf[kind] ?? [])
    .filter((group) => !taken.has(group))
    .map((group) => 1 + mostPairs({ kinds, groupsOf, groupCount: 0 }, from + 1, new Set([...taken, group])))
  return Math.max(without, ...withOne)
}

const choices = fc
  .record({ groupCount: fc.integer({ min: 1, max: 5 }), kindCount: fc.integer({ min: 1, max: 4 }) })
  .chain(({ groupCount, kindCount }) =>
    fc.record({
      groupCount: fc.constant(groupCount),
      kinds: fc.array(fc.nat(kindCount - 1), { maxLength: 6 }),
      groupsOf: fc.array(fc.uniqueArray(fc.nat(groupCount - 1)), {
        minLength: kindCount,
        maxLength: kindCount,
      }),
    }),
  )

test('as many are paired as can be, each with a group of its own that it fits', () => {
  fc.assert(
    fc.property(choices, (given) => {
      const groups = [...pairOff(given)]
      const taken = groups.filter((group) => group >= 0)
      expect(new Set(taken).size).toBe(taken.length)
      expect(taken.length).toBe(mostPairs(given))
      groups.forEach((group, answer) => {
        if (group >= 0) expect(given.groupsOf[given.kinds[answer] ?? -1]).toContain(group)
      })
    }),
    { numRuns: 2_000 },
  )
})

test('those that go without are the same whatever the order of the groups', () => {
  fc.assert(
    fc.property(choices, (given) => {
      const turned = { ...given, groupsOf: given.groupsOf.map((groups) => groups.toReversed()) }
      const paired = (one: Choices): boolean[] => [...pairOff(one)].map((group) => group >= 0)
      expect(paired(turned)).toEqual(paired(given))
    }),
  )
})

test('ten thousand answers of one kind find ten thousand groups, and a chain of them its end', () => {
  const count = 10_000
  const all = Array.from({ length: count }, (_, index) => index)
  expect(pairOff({ kinds: all.map(() => 0), groupsOf: [all], groupCount: count })).not.toContain(-1)
  const chain = all.map((index) => [index, index + 1].filter((group) => group < count))
  expect(pairOff({ kinds: all, groupsOf: chain, groupCount: count })).not.toContain(-1)
})
