import type { Solve } from '../../values.ts'

/** Each part as three figures, then as texts. */
export const solve: Solve = ({ proposals }) => {
  const keyOf = (text: string): string =>
    text
      .replace('Version ', '')
      .split('.')
      .map((part) => part.padStart(3, '0'))
      .join('.')
  return proposals.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
