import type { Solve } from '../../values.ts'

/** From the last line up, to the first that takes the part away. */
export const solve: Solve = ({ instruction, files }) => {
  const wanted = /La partie «\s(.+?)\s» n’est plus/.exec(instruction)?.[1] ?? ''
  const rows = Object.values(files)[0]
  for (const row of Array.isArray(rows) ? rows.toReversed() : []) {
    const [version, , , change = ''] = Array.isArray(row) ? row.map(String) : []
    if (change.startsWith('efface') && change.includes(wanted)) return String(Number(version) - 1)
  }
  return ''
}
