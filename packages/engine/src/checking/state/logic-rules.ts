import { type Comparison, isRecord, listOf, type Rule } from './comparison.ts'

const isTrue = (argument: unknown): boolean => argument === true || argument === 'true'

/** The same data to the last key; nothing in it is a rule. */
function equals(actual: unknown, wanted: unknown, comparison: Comparison): boolean {
  comparison.spend(1)
  if (Array.isArray(wanted))
    return (
      Array.isArray(actual) &&
      actual.length === wanted.length &&
      wanted.every((one, index) => equals(actual[index], one, comparison))
    )
  if (!isRecord(wanted)) return actual === wanted
  if (!isRecord(actual)) return false
  const keys = Object.keys(wanted)
  return (
    Object.keys(actual).length === keys.length &&
    keys.every((key) => Object.hasOwn(actual, key) && equals(actual[key], wanted[key], comparison))
  )
}

/** Rules made of rules. */
export const logicRules: Readonly<Record<string, Rule>> = {
  $any: (actual, argument, { matches }) => listOf(argument).some((one) => matches(actual, one)),
  $all: (actual, argument, { matches }) => listOf(argument).every((one) => matches(actual, one)),
  $not: (actual, argument, { matches }) => !matches(actual, argument),
  $absent: (actual, argument) => (actual === undefined) === isTrue(argument),
  $exactly: equals,
}
