import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The day on which each task ends, one after the other. */
export const solve: Solve = ({ instruction }) => {
  const ends = new Map<string, number>()
  for (const [task = '', days = '', after = ''] of readRows(instruction).slice(1)) {
    const starts = after === '–' ? [0] : after.split(' et ').map((name) => ends.get(name) ?? 0)
    ends.set(task, Math.max(...starts) + Number(days))
  }
  return String(Math.max(...ends.values()))
}
