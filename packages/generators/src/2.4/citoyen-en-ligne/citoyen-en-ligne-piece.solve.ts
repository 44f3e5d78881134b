import type { Solve } from '../../values.ts'

/** The line of the first list that the second does not have. */
export const solve: Solve = ({ instruction }) => {
  const [first = '', second = ''] = instruction.split('a préparé')
  const asked = first.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []))
  return asked.find((paper) => !second.includes(paper)) ?? ''
}
