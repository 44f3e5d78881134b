import type { Solve } from '../../values.ts'

/** As decimals behind a point, digits compare one by one. */
export const solve: Solve = ({ proposals }) => {
  const key = (name: string): number => Number(`0.${/\d+/.exec(name)?.[0] ?? ''}`)
  return proposals.toSorted((a, b) => key(a) - key(b))
}
