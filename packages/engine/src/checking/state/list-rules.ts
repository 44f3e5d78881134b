import { pairFields } from '../pairing/pair-fields.ts'
import { pairOff } from '../pairing/pair-off.ts'
import {
  type Comparison,
  elementsOf,
  fieldOf,
  isRecord,
  listOf,
  type Rule,
  scalarText,
} from './comparison.ts'

/** How many of the expected elements can each have an element of their own. */
function countPaired(
  elements: readonly unknown[],
  expected: readonly unknown[],
  comparison: Comparison,
): number {
  const texts = elements.flatMap((element) => scalarText(element) ?? [])
  const fields = expected.flatMap((one) => fieldOf(one, comparison) ?? [])
  if (texts.length === elements.length && fields.length === expected.length)
    return pairFields(texts, fields).filter((group) => group >= 0).length
  const groupsOf = expected.map((one) =>
    elements.flatMap((element, index) => (comparison.matches(element, one) ? [index] : [])),
  )
  const kinds = expected.map((_, index) => index)
  return pairOff({ kinds, groupsOf, groupCount: elements.length }).filter((group) => group >= 0).length
}

const set: Rule = (actual, argument, comparison) => {
  const elements = elementsOf(actual, comparison)
  const expected = listOf(argument)
  return (
    elements?.length === expected.length && countPaired(elements, expected, comparison) === expected.length
  )
}

const includes: Rule = (actual, argument, comparison) => {
  const elements = elementsOf(actual, comparison)
  const expected = listOf(argument)
  return elements !== null && countPaired(elements, expected, comparison) === expected.length
}

const excludes: Rule = (actual, argument, comparison) => {
  const elements = elementsOf(actual, comparison)
  return (
    elements !== null &&
    !elements.some((element) => listOf(argument).some((one) => comparison.matches(element, one)))
  )
}

/** Taking the first that fits, each time after the one before, leaves most room for the rest. */
const inOrder: Rule = (actual, argument, comparison) => {
  const expected = listOf(argument)
  let next = 0
  for (const element of elementsOf(actual, comparison) ?? [])
    if (next < expected.length && comparison.matches(element, expected[next])) next++
  return next === expected.length && next > 0
}

const count: Rule = (actual, argument, comparison) => {
  const elements = elementsOf(actual, comparison)
  return elements !== null && comparison.matches(elements.length, argument)
}

/** The data itself or any part of it, however deep; each object is looked at once, should it turn in circles. */
const somewhere: Rule = (actual, argument, comparison) => {
  const seen = new Set<unknown>()
  const waiting = [actual]
  for (const value of waiting) {
    if (comparison.matches(value, argument)) return true
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    for (const element of elementsOf(value, comparison) ?? []) waiting.push(element)
  }
  return false
}

/** No key but those named. */
const only: Rule = (actual, argument, comparison) =>
  isRecord(actual) &&
  isRecord(argument) &&
  Object.keys(actual).every((key) => Object.hasOwn(argument, key)) &&
  comparison.matches(actual, argument)

/** Rules for lists and objects. */
export const listRules: Readonly<Record<string, Rule>> = {
  $set: set,
  $includes: includes,
  $excludes: excludes,
  $inOrder: inOrder,
  $count: count,
  $somewhere: somewhere,
  $only: only,
}
