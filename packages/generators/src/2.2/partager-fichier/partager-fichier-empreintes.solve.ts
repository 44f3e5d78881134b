import type { Solve, Value } from '../../values.ts'

const linesOf = (file: Value | undefined): string[] =>
  Array.isArray(file) ? file.map(String) : String(file).split('\n')

/** The name on the one received line that is not among the published ones. */
export const solve: Solve = ({ files }) => {
  const published = new Set(linesOf(files['publiees.txt']))
  const line = linesOf(files['recues.txt']).find((one) => !published.has(one))
  return line?.split(/\s+/)[1] ?? ''
}
