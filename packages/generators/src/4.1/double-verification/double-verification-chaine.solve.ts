import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Lets the thief walk once for each account that may be protected, and keeps the shortest walk. */
export const solve: Solve = ({ instruction, choices }) => {
  const [, ...rows] = readRows(instruction)
  const walk = (guarded: string): number => {
    const taken = new Set<string>()
    for (let before = -1; before < taken.size;) {
      before = taken.size
      for (const [name = '', password, rescue = '', check] of rows)
        if (check === 'non' && name !== guarded && (password === 'M1' || taken.has(rescue))) taken.add(name)
    }
    return taken.size
  }
  const [best = ''] = choices.toSorted((a, b) => walk(a) - walk(b))
  return [best, String(walk(best))]
}
