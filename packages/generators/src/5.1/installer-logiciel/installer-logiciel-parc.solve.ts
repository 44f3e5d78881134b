import type { Solve } from '../../values.ts'

/** Computer by computer, by the words of the manual. */
export const solve: Solve = ({ files }) => {
  const table = Object.values(files)[0]
  let direct = 0
  let inTwoSteps = 0
  for (const row of Array.isArray(table) ? table : []) {
    const [, , system = 0, memory = 0, free = 0] = Array.isArray(row) ? row.map(Number) : []
    if (memory < 8) continue
    if (system === 11 && free >= 25) direct++
    if (system === 10 && free >= 40) inTwoSteps++
  }
  return [String(direct), String(inTwoSteps)]
}
