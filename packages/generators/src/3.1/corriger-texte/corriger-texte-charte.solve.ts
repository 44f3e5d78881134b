import type { Solve } from '../../values.ts'

/** An hour has two digits after its sign; a score has one. */
export const solve: Solve = ({ files }) => {
  const lines = Object.values(files)[0]
  const text = Array.isArray(lines) ? lines.join('\n') : ''
  return String([...text.matchAll(/\b\d{1,2}[hH:]\d{2}\b/g)].length)
}
