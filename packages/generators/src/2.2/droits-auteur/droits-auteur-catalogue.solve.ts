import type { Solve } from '../../values.ts'

/** Line by line: the theme of the question, and a licence that forbids neither. */
export const solve: Solve = ({ instruction, files }) => {
  const theme = /thème «\s(.+?)\s»/.exec(instruction)?.[1]
  const rows = Object.values(files)[0]
  let found = 0
  for (const row of Array.isArray(rows) ? rows : []) {
    const [, of = '', licence = ''] = Array.isArray(row) ? row.map(String) : []
    if (of === theme && licence.startsWith('CC') && !licence.includes('-N')) found++
  }
  return String(found)
}
