import { matchesField } from '../field/field.ts'
import { fold } from '../field/fold.ts'
import { parseNumber } from '../field/number.ts'
import { readOnce } from '../field/reading.ts'
import type { FieldSolution, Tolerances } from '../solution.ts'
import { type Comparison, isRecord, listOf, type Rule, scalarText } from './comparison.ts'

const tolerated: Readonly<Record<string, keyof Tolerances>> = {
  case: 'case',
  punctuation: 'punctuation',
  typos: 'typos',
  T1: 'case',
  T2: 'punctuation',
  T3: 'typos',
}

const textsOf = (value: unknown): string[] => listOf(value).flatMap((one) => scalarText(one) ?? [])

const readTolerances = (value: unknown): Tolerances =>
  Object.fromEntries(textsOf(value).flatMap((name) => (tolerated[name] ? [[tolerated[name], true]] : [])))

/** A text, several, or `{accepted, …}` with what the question's own fields may have. */
function readField(
  argument: unknown,
  format: 'text' | 'number' | 'date',
  { tolerances, margin }: Comparison,
): FieldSolution {
  const own = isRecord(argument) ? argument : { accepted: argument }
  const ownMargin = Number(scalarText(own['margin'] ?? null)?.replace(',', '.') || Number.NaN)
  const unit = scalarText(own['unit'] ?? null) ?? ''
  return {
    accepted: textsOf(own['accepted']),
    format,
    tolerances: own['tolerances'] === undefined ? tolerances : readTolerances(own['tolerances']),
    margin: Number.isNaN(ownMargin) ? margin : ownMargin,
    unit,
  }
}

const fieldRule =
  (format: 'text' | 'number' | 'date'): Rule =>
  (actual, argument, comparison) => {
    const text = scalarText(actual)
    if (text === null) return false
    comparison.spend(1 + text.length / 64)
    return matchesField(readOnce(text), readField(argument, format, comparison))
  }

const numberOf = (value: unknown): number =>
  typeof value === 'number' ? value : Number(parseNumber(scalarText(value) ?? '') ?? Number.NaN)

/** All the texts stand somewhere in it. */
const contains: Rule = (actual, argument, { tolerances, spend }) => {
  const text = scalarText(actual)
  if (text === null) return false
  spend(text.length)
  const written = fold(text, tolerances) ?? ''
  const parts = textsOf(argument).map((part) => fold(part, tolerances) ?? '')
  return parts.length > 0 && parts.every((part) => part !== '' && written.includes(part))
}

/** Rules for one text or number. */
export const textRules: Readonly<Record<string, Rule>> = {
  $text: fieldRule('text'),
  $number: fieldRule('number'),
  $date: fieldRule('date'),
  $contains: contains,
  $min: (actual, argument) => numberOf(actual) >= numberOf(argument),
  $max: (actual, argument) => numberOf(actual) <= numberOf(argument),
}
