import { compileField } from '../field/field.ts'
import { type ReadAnswer, readOnce } from '../field/reading.ts'
import type { StateSolution } from '../solution.ts'
import {
  type Comparison,
  createPurse,
  fieldOf,
  isRecord,
  readKey,
  type Rule,
  scalarText,
} from './comparison.ts'
import { listRules } from './list-rules.ts'
import { logicRules } from './logic-rules.ts'
import { textRules } from './text-rules.ts'

const rules: ReadonlyMap<string, Rule> = new Map(
  Object.entries({ ...textRules, ...listRules, ...logicRules }),
)

const isRule = (key: string): boolean => key.startsWith('$')

/** Compares data with what is expected of it, by one key's tolerances and within one budget of work. */
export function createComparison({
  tolerances = {},
  margin = 0,
}: Pick<StateSolution, 'tolerances' | 'margin'>): Comparison {
  const matchesScalar = createScalars()
  const comparison: Comparison = {
    tolerances,
    margin,
    spend: createPurse(),
    matches: (actual, expected) => {
      comparison.spend(1)
      if (Array.isArray(expected)) return matchesList(actual, expected, comparison)
      return isRecord(expected)
        ? matchesObject(actual, expected, comparison)
        : matchesScalar(actual, expected, comparison)
    },
  }
  return comparison
}

/** The same elements in the same places. */
const matchesList = (actual: unknown, expected: readonly unknown[], { matches }: Comparison): boolean =>
  Array.isArray(actual) &&
  actual.length === expected.length &&
  expected.every((one, index) => matches(actual[index], one))

/** All its rules hold, and each other key is there and as expected; further keys do not matter. */
function matchesObject(
  actual: unknown,
  expected: Readonly<Record<string, unknown>>,
  comparison: Comparison,
): boolean {
  const keys = Object.keys(expected)
  if (!keys.some(isRule) && !isRecord(actual)) return false
  return keys.every((key) => {
    if (!isRule(key)) return isRecord(actual) && comparison.matches(readKey(actual, key), expected[key])
    return rules.get(key)?.(actual, expected[key], comparison) ?? false
  })
}

/** Compares scalars; what one of the key means is worked out once. */
function createScalars(): (actual: unknown, expected: unknown, comparison: Comparison) => boolean {
  const compiled = new Map<unknown, ((answer: ReadAnswer) => boolean) | null>()
  return (actual, expected, comparison) => {
    const text = scalarText(actual)
    if (text === null) return false
    if (expected === null) return actual === null
    if (expected === '') return text.trim() === ''
    if (actual === expected) return true
    comparison.spend(text.length / 64)
    const known = compiled.get(expected)
    const field = known === undefined ? fieldOf(expected, comparison) : null
    const judge = known ?? (field && compileField(field))
    if (known === undefined) compiled.set(expected, judge)
    return judge !== null && judge(readOnce(text))
  }
}

/** The path of the first rule that does not exist in what an author expects; null if all do. */
export function findUnknownRule(expected: unknown): string | null {
  const waiting: { readonly value: unknown; readonly path: string }[] = [{ value: expected, path: '' }]
  const seen = new Set<unknown>()
  for (const { value, path } of waiting) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    for (const [key, one] of Object.entries(value)) {
      const here = path === '' ? key : `${path}.${key}`
      if (isRule(key) && !rules.has(key)) return here
      if (key !== '$exactly') waiting.push({ value: one, path: here })
    }
  }
  return null
}
