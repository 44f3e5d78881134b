import type { Solve } from '../../values.ts'

/** Home by home, as the rows come. */
export const solve: Solve = ({ files }) => {
  const table = Object.values(files)[0]
  const homes = new Map<string, boolean>()
  for (const row of Array.isArray(table) ? table.slice(1) : []) {
    const [, , home = '', mail = ''] = Array.isArray(row) ? row.map(String) : []
    homes.set(home, (homes.get(home) ?? false) || mail !== '')
  }
  const reached = [...homes.values()].filter(Boolean).length
  return [String(reached), String(homes.size - reached)]
}
