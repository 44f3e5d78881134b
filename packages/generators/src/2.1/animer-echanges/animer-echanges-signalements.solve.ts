import type { Solve } from '../../values.ts'

/** For each message the set of people who are not its author. */
export const solve: Solve = ({ files }) => {
  const people = new Map<string, Set<string>>()
  const rows = Object.values(files)[0]
  for (const row of Array.isArray(rows) ? rows.slice(1) : []) {
    const [message = '', author = '', by = ''] = Array.isArray(row) ? row.map(String) : []
    if (by !== author) people.set(message, new Set([...(people.get(message) ?? []), by]))
  }
  return String([...people.values()].filter(({ size }) => size >= 3).length)
}
