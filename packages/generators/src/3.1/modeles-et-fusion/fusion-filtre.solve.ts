import type { Solve } from '../../values.ts'

/** Row by row, both conditions read from the instruction. */
export const solve: Solve = ({ instruction, files }) => {
  const level = /élèves de \*\*(.+?)\*\*/.exec(instruction)?.[1]
  const rows = Object.values(files)[0]
  let count = 0
  for (const row of Array.isArray(rows) ? rows : [])
    if (Array.isArray(row) && row[2] === level && row[3] === 'non') count++
  return String(count)
}
