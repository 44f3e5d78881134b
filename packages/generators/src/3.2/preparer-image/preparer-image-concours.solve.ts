import type { Solve } from '../../values.ts'

/** A count over the lines of the file. */
export const solve: Solve = ({ instruction, files }) => {
  const minimum = Number((/moins ([\d\s]+) pixels/.exec(instruction)?.[1] ?? '').replaceAll(/\D/g, ''))
  const [table] = Object.values(files)
  const rows = Array.isArray(table) ? table.slice(1) : []
  const accepted = rows.filter((row) => {
    const [name = '', width = 0, height = 0, size = 0] = Array.isArray(row) ? row.map(String) : []
    const isKind = name.endsWith('.jpg') || name.endsWith('.png')
    return isKind && Math.min(Number(width), Number(height)) >= minimum && Number(size) <= 2_000
  })
  return String(accepted.length)
}
