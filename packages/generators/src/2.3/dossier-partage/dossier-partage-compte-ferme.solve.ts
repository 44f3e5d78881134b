import type { Solve } from '../../values.ts'

/** Line by line, with the name that the question gives. */
export const solve: Solve = ({ instruction, files }) => {
  const name = /(\S+) s’en va/.exec(instruction)?.[1]
  const rows = Object.values(files)[0]
  let kept = 0
  for (const row of Array.isArray(rows) ? rows : []) {
    const [, owner, , state] = Array.isArray(row) ? row.map(String) : []
    if (owner === name && state !== 'archivé') kept++
  }
  return String(kept)
}
