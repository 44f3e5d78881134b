import {
  createResponses,
  curveAt,
  estimateAbility,
  type Estimator,
  type ItemParameters,
  type Responses,
} from '@orga/engine'
import { createChance } from './numbers/chance.ts'
import { medianOf, round } from './numbers/summary.ts'

// 10,000 abilities estimated from 40 answers each, beside one pass over the same items: the probability of each.
const tests = 10_000
const length = 40

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
    const answers = items.map((item) => (chance() < curveAt(item, ability).probability ? 1 : 0))
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
  return medianOf(times)
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
