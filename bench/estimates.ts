import {
  createResponses,
  estimateAbility,
  type Estimator,
  type ItemParameters,
  type Responses,
} from '@orga/engine'

// 10,000 abilities estimated from 40 answers each, beside one pass over the same items: the probability of each.
const tests = 10_000
const length = 40
const round = (value: number): number => Number(value.toPrecision(3))

/** Numbers in [0, 1) that are the same on every machine (mulberry32). */
function createChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

function inventTests(guess: number, slip: number): Responses[] {
  const chance = createChance(1)
  return Array.from({ length: tests }, () => {
    const ability = 6 * chance() - 3
    const items = Array.from({ length }, (): ItemParameters => [
      0.5 + 2 * chance(),
      6 * chance() - 3,
      guess,
      1 - slip,
    ])
    const answers = items.map(([a, b, c = 0, d = 1]) =>
      chance() < c + (d - c) / (1 + Math.exp(-a * (ability - b))) ? 1 : 0,
    )
    return createResponses(items, answers)
  })
}

/** The floor: P of every item at one ability, and nothing else. */
function passOnce(all: readonly Responses[]): number {
  let sum = 0
  for (const { items } of all) {
    const { a, b, c, d, count } = items
    for (let item = 0; item < count; item++) {
      const guess = c[item] as number
      const odds = Math.exp(-(a[item] as number) * (0.1 - (b[item] as number)))
      sum += guess + ((d[item] as number) - guess) / (1 + odds)
    }
  }
  return sum
}

/** The median of nine, in milliseconds. */
function time(work: () => unknown): number {
  const times = Array.from({ length: 9 }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return times.toSorted((a, b) => a - b)[4] ?? 0
}

for (const [items, guess, slip] of [
  ['2PL', 0, 0],
  ['4PL', 0.2, 0.02],
] as const) {
  const all = inventTests(guess, slip)
  const floor = time(() => passOnce(all))
  for (const method of ['ML', 'MAP', 'EAP', 'WLE'] satisfies Estimator[]) {
    const ms = time(() => all.map((responses) => estimateAbility(responses, { method })))
    const row = { bench: 'estimates', items, method, tests, length, ms: round(ms), floorMs: round(floor) }
    console.log(JSON.stringify({ ...row, ratio: round(ms / floor) }))
  }
}
