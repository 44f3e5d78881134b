import type { Solve } from '../../values.ts'

/** Lines of the archive that end with both words. */
export const solve: Solve = ({ files }) => {
  const archive = Object.values(files)[0]
  const lines =
    typeof archive === 'object' ? Object.values(archive).flatMap((text) => String(text).split('\n')) : []
  return String(lines.filter((line) => line.endsWith(';déduit;oui')).length)
}
