import { findNearness, longestOf, readVariants } from '../field/field.ts'
import { type ReadAnswer, type Reading, readOnce } from '../field/reading.ts'
import type { FieldSolution } from '../solution.ts'
import { pairOff } from './pair-off.ts'

/** Beyond so many comparisons (500 answers for 500 groups) typing errors and margins no longer count. */
const maxComparisons = 250_000

/** Which group each of several interchangeable answers gets, by position, or -1: as many as can have one. */
export function pairFields(answers: readonly string[], groups: readonly FieldSolution[]): Int32Array {
  const kinds = new Map<string, number>()
  for (const answer of answers) if (!kinds.has(answer)) kinds.set(answer, kinds.size)
  const fits = createFits(groups, kinds.size)
  return pairOff({
    kinds: answers.map((answer) => kinds.get(answer) ?? 0),
    groupsOf: [...kinds.keys()].map((answer) => fits(readOnce(answer))),
    groupCount: groups.length,
  })
}

type Index = { readonly reading: Reading; readonly groupsOf: Map<string, number[]> }

/** Finds the groups that an answer fits by looking it up among all variants. */
function createFits(
  groups: readonly FieldSolution[],
  answerCount: number,
): (answer: ReadAnswer) => readonly number[] {
  const read = groups.map((group) => ({ group, variants: readVariants(group) }))
  const indexes = new Map<string, Index>()
  read.forEach(({ variants }, position) => {
    for (const { reading, key } of variants) {
      const index = indexes.get(reading.name) ?? { reading, groupsOf: new Map<string, number[]>() }
      indexes.set(reading.name, index)
      const same = index.groupsOf.get(key)
      if (same) same.push(position)
      else index.groupsOf.set(key, [position])
    }
  })
  const exact = [...indexes.values()].map((index) => ({
    ...index,
    limit: longestOf([...index.groupsOf.keys()]),
  }))
  const near = read.flatMap(({ group, variants }, position) => {
    const nearness = findNearness(group, variants)
    return nearness ? [{ ...nearness, position }] : []
  })
  const tolerant = near.length * answerCount <= maxComparisons ? near : []
  return (answer) => {
    const found = new Set<number>()
    for (const { reading, groupsOf, limit } of exact)
      for (const position of groupsOf.get(answer(reading, limit) ?? '') ?? []) found.add(position)
    for (const { reading, limit, accepts, position } of tolerant) {
      const key = found.has(position) ? null : answer(reading, limit)
      if (key !== null && accepts(key)) found.add(position)
    }
    return [...found].sort((a, b) => a - b)
  }
}
