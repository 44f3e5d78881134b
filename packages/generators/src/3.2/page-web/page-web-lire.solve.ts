import type { Solve } from '../../values.ts'

/** What stands between the signs of each tag. */
export const solve: Solve = ({ instruction }) =>
  ['title', 'h1', 'a'].map(
    (tag) => new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`).exec(instruction)?.[1] ?? '',
  )
