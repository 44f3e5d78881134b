import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Does whatever can be done; two tasks at once would be no answer. */
export const solve: Solve = ({ instruction }) => {
  const rows = readRows(instruction).slice(1)
  const done: string[] = []
  for (const _ of rows) {
    const ready = rows.filter(
      ([task = '', needs = '']) =>
        !done.includes(task) &&
        (needs === 'rien' || needs.split('\u202f; ').every((need) => done.includes(need))),
    )
    if (ready.length !== 1) return []
    done.push(ready[0]?.[0] ?? '')
  }
  return done
}
