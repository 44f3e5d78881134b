import { isWithinDistance } from './distance.ts'
import type { Tolerances } from './solution.ts'

/** Longest text that is compared; no accepted answer comes near it. */
const maxLength = 2_000

const spaces = /[\s\u00a0\u202f]+/gu

/** The text as compared: one Unicode form, plain spaces and apostrophes, then what the tolerances take away. */
export function normaliseText(text: string, { case: anyCase, punctuation }: Tolerances): string {
  let result = text.normalize('NFC').replaceAll(spaces, ' ').replaceAll(/[’ʼ]/gu, "'").trim()
  if (anyCase) {
    result = result
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .replaceAll('ß', 'ss')
  }
  if (punctuation)
    result = result
      .replaceAll(/[^\p{L}\p{M}\p{N} ]/gu, '')
      .replaceAll(/ +/g, ' ')
      .trim()
  return anyCase ? result.replaceAll(' ', '') : result
}

/** Share of the longer text that may differ, and the length under which nothing may. */
const typoShare = 0.25
const typoLength = 4

/** Whether a text is one of those accepted. */
export function matchesText(
  answer: string,
  accepted: readonly string[],
  tolerances: Tolerances = {},
): boolean {
  if (answer.length > maxLength) return false
  const given = normaliseText(answer, tolerances)
  return accepted.some((variant) => {
    const wanted = normaliseText(variant, tolerances)
    if (given === wanted) return wanted !== ''
    const longer = Math.max(given.length, wanted.length)
    const shorter = Math.min(given.length, wanted.length)
    return (
      tolerances.typos === true &&
      shorter >= typoLength &&
      isWithinDistance(given, wanted, Math.floor(longer * typoShare))
    )
  })
}
