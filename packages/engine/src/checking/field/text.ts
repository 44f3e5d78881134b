import type { Tolerances } from '../solution.ts'
import { countSigns, distance } from './distance.ts'
import { fold } from './fold.ts'
import type { Reading } from './reading.ts'

const readingOf = (folding: { readonly case: boolean; readonly punctuation: boolean }): Reading => ({
  name: `text${folding.case ? ' case' : ''}${folding.punctuation ? ' punctuation' : ''}`,
  read: (text, limit) => fold(text, folding, limit),
})

const strict = readingOf({ case: false, punctuation: false })
const withCase = readingOf({ case: true, punctuation: false })
const withPunctuation = readingOf({ case: false, punctuation: true })
const withBoth = readingOf({ case: true, punctuation: true })

export function textReading({ case: anyCase = false, punctuation = false }: Tolerances): Reading {
  if (punctuation) return anyCase ? withBoth : withPunctuation
  return anyCase ? withCase : strict
}

/** Share of the longer text that may differ, and the length under which nothing may. */
const typoShare = 0.25
const typoLength = 4

/** The longest text, in UTF-16 units, that may still be a mistyping of one of `length` units: twice as long in emoji. */
export const longestTypo = (length: number): number => Math.ceil((length * 2) / (1 - typoShare))

/** Steps of 32 letters by one: beyond them typing errors no longer count, whatever the order of the variants. */
const maxSteps = 1_500_000

/** Whether a text is a mistyping of one of `variants`, both as read. */
export function isTypoOf(given: string, variants: readonly string[]): boolean {
  const length = countSigns(given)
  if (length < typoLength) return false
  const limitFor = (other: number): number => Math.floor(Math.max(length, other) * typoShare)
  const near = variants
    .map((text) => ({ text, length: countSigns(text) }))
    .filter((one) => one.length >= typoLength && Math.abs(one.length - length) <= limitFor(one.length))
  const steps = near.reduce((sum, one) => sum + Math.ceil(one.length / 32) * length, 0)
  return steps <= maxSteps && near.some((one) => distance(one.text, given) <= limitFor(one.length))
}
