import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The trial with the smallest of its larger halves. */
export const solve: Solve = ({ instruction }) => {
  const [head = [], ...rows] = readRows(instruction)
  const [, first, second] = /causes «\s(.+?)\s» et «\s(.+?)\s»/.exec(instruction) ?? []
  const left = rows.filter(([cause]) => cause !== first && cause !== second)
  const worst = head.slice(1).map((name, index) => {
    const passed = left.filter((row) => row[index + 1] === 'réussi').length
    return { name, size: Math.max(passed, left.length - passed) }
  })
  return worst.toSorted((a, b) => a.size - b.size)[0]?.name ?? ''
}
