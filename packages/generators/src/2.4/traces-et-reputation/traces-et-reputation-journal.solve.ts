import type { Solve } from '../../values.ts'

/** The days of all late lines away from home, each day once. */
export const solve: Solve = ({ files }) => {
  const days = new Set<string>()
  for (const row of Object.values(Object.values(files)[0] ?? [])) {
    const [day = '', time = '', network] = Array.isArray(row) ? row.map(String) : []
    if (Number.parseInt(time, 10) >= 20 && network !== 'Maison') days.add(day)
  }
  return String(days.size)
}
