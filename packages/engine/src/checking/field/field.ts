import type { FieldSolution } from '../solution.ts'
import { dateReading } from './date.ts'
import { isWithinMargin, numberReading, parseNumber } from './number.ts'
import { exactReading, type ReadAnswer, type Reading } from './reading.ts'
import { isTypoOf, longestTypo, textReading } from './text.ts'

/** One accepted answer, as it reads. */
export type Variant = { readonly reading: Reading; readonly key: string }

/** What comes close enough to some variants of one reading, where a tolerance or a margin says so. */
export type Nearness = {
  readonly reading: Reading
  readonly limit: number
  readonly accepts: (key: string) => boolean
}

/**
 * How one accepted answer is compared: by the format of its field, or as a text where it is no such number or date.
 * A tolerance that would leave nothing of it is not applied to it: “#” stays an answer without punctuation.
 */
function readVariant(variant: string, solution: FieldSolution): Variant | null {
  for (const reading of readingsFor(solution)) {
    const key = reading.read(variant, Infinity)
    if (key !== null && key !== '') return { reading, key }
  }
  return null
}

function* readingsFor({ format = 'text', tolerances = {}, unit }: FieldSolution): Generator<Reading> {
  if (format === 'choice') return yield exactReading
  if (format === 'number') yield numberReading(unit)
  if (format === 'date') yield dateReading
  yield textReading(tolerances)
  yield textReading({ ...tolerances, punctuation: false })
  yield textReading({})
}

export const readVariants = (solution: FieldSolution): Variant[] =>
  solution.accepted.flatMap((variant) => readVariant(variant, solution) ?? [])

/** What else than the variants themselves is right. */
export function findNearness(solution: FieldSolution, variants: readonly Variant[]): Nearness | null {
  const { format = 'text', tolerances = {}, unit, margin = 0 } = solution
  if (format === 'number' && margin > 0) {
    const reading = numberReading(unit)
    const keys = keysOf(variants, reading)
    const allowed = parseNumber(decimalOf(margin)) ?? '0'
    return {
      reading,
      limit: Infinity,
      accepts: (key) => keys.some((one) => isWithinMargin(key, one, allowed)),
    }
  }
  if (format !== 'text' || tolerances.typos !== true) return null
  const reading = textReading(tolerances)
  const keys = keysOf(variants, reading)
  const limit = longestTypo(longestOf(keys))
  return { reading, limit, accepts: (key) => isTypoOf(key, keys) }
}

/** In figures even where JavaScript would write 1e-7. */
const decimalOf = (margin: number): string =>
  String(margin).includes('e') ? margin.toFixed(20) : String(margin)

const keysOf = (variants: readonly Variant[], { name }: Reading): string[] =>
  variants.filter(({ reading }) => reading.name === name).map(({ key }) => key)

export const longestOf = (keys: readonly string[]): number =>
  keys.reduce((longest, { length }) => Math.max(longest, length), 0)

/** Judges answers to one field, as often as it is asked. */
export function compileField(solution: FieldSolution): (answer: ReadAnswer) => boolean {
  const variants = readVariants(solution)
  const limit = longestOf(variants.map(({ key }) => key))
  const near = findNearness(solution, variants)
  return (answer) => {
    const isExact = variants.some(({ reading, key }) => answer(reading, limit) === key)
    if (isExact || near === null) return isExact
    const key = answer(near.reading, near.limit)
    return key !== null && near.accepts(key)
  }
}

/** Judges one answer to one field. */
export const matchesField = (answer: ReadAnswer, solution: FieldSolution): boolean =>
  compileField(solution)(answer)
