import type { Solve } from '../../values.ts'

/** The number of the second quotation that the first does not have. */
export const solve: Solve = ({ instruction }) => {
  const [source = '', summary = ''] = instruction.split('\n').filter((line) => line.startsWith('>'))
  const told = new Set(source.match(/\d+/g))
  return summary.match(/\d+/g)?.find((number) => !told.has(number)) ?? ''
}
