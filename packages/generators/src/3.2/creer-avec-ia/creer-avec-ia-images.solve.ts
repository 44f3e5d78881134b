import type { Solve } from '../../values.ts'

/** Each rule asked of each line. */
export const solve: Solve = ({ files }) => {
  const [table] = Object.values(files)
  const rows = Array.isArray(table) ? table.slice(1) : []
  const refused = rows.filter((row) => {
    const [, origin, licence = '', known, consent, mention] = Array.isArray(row) ? row.map(String) : []
    return (
      (origin === 'IA' && mention === '') ||
      (known === 'oui' && consent !== 'écrit') ||
      (origin === 'banque d’images' && licence.includes('NC'))
    )
  })
  return String(refused.length)
}
