import type { FieldSolution, Tolerances } from '../solution.ts'

/** What all rules of a key share while one state is compared with it. */
export type Comparison = {
  readonly tolerances: Tolerances
  readonly margin: number
  readonly matches: (actual: unknown, expected: unknown) => boolean
  /** Counts work done; throws when a state is too large or turns in circles, so that the whole answer is wrong. */
  readonly spend: (steps: number) => void
}

export type Rule = (actual: unknown, argument: unknown, comparison: Comparison) => boolean

/** Well above any simulator: some 50 ms. */
const maxSteps = 200_000

export function createPurse(): Comparison['spend'] {
  let left = maxSteps
  return (steps) => {
    left -= steps
    if (left < 0) throw new RangeError('The state is too large to be compared.')
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The property of that name; undefined, which no data is, where there is none. */
export const readKey = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined

/** The elements of a list, or the values of an object that is used as one, like files by their name. */
export function elementsOf(value: unknown, { spend }: Comparison): readonly unknown[] | null {
  if (Array.isArray(value)) {
    spend(value.length)
    return Array.from(value)
  }
  if (!isRecord(value)) return null
  const values = Object.values(value)
  spend(values.length)
  return values
}

export const listOf = (argument: unknown): readonly unknown[] =>
  Array.isArray(argument) ? argument : [argument]

/** A scalar as a text, nothing as an empty one; null for lists and objects. */
export function scalarText(value: unknown): string | null {
  if (value === null) return ''
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : null
}

/** How a scalar of the key is compared; null for one that no field can hold. */
export function fieldOf(expected: unknown, { tolerances, margin }: Comparison): FieldSolution | null {
  if (typeof expected === 'number') return { accepted: [String(expected)], format: 'number', margin }
  const text = scalarText(expected)
  return text === null || text.trim() === '' ? null : { accepted: [text], tolerances }
}
