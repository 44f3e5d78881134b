import type { Solve } from '../../values.ts'

/** Groups by day the accounts that say the sentence, and takes the greatest group. */
export const solve: Solve = ({ instruction, files }) => {
  const sentence = /sur un réseau\s: «\s(.+?)\s»/.exec(instruction)?.[1]
  const days = new Map<string, number>()
  for (const row of Object.values(Object.values(files)[0] ?? [])) {
    const [, created = '', text] = Array.isArray(row) ? row.map(String) : []
    if (text === sentence) days.set(created, (days.get(created) ?? 0) + 1)
  }
  return String(Math.max(...days.values()))
}
