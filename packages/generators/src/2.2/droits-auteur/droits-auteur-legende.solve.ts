import type { Solve } from '../../values.ts'

/** What stands after “Photo”, up to the next mention. */
export const solve: Solve = ({ instruction }) => {
  const [, after = ''] = instruction.split(/> .*?Photo\s:\s/)
  return after.split(/\.\s/)[0] ?? ''
}
