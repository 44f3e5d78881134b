import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Tries all pairs; two that fit would be no answer. */
export const solve: Solve = ({ instruction }) => {
  const [, ...trials] = readRows(instruction)
  const links = 'ABCDEFGH'.split('')
  const pairs = links.flatMap((first, index) => links.slice(index + 1).map((second) => [first, second]))
  const fitting = pairs.filter((pair) =>
    trials.every(([, path = '', result]) => pair.some((link) => path.includes(link)) === (result === 'raté')),
  )
  return fitting.length === 1 ? (fitting[0] ?? []) : []
}
