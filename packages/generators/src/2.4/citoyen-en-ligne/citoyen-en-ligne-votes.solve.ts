import type { Solve } from '../../values.ts'

/** Lets each vote before the evening take the place of the one before it. */
export const solve: Solve = ({ instruction, files }) => {
  const project = /le projet «\s(.+?)\s»/.exec(instruction)?.[1]
  const kept = new Map<string, string>()
  for (const row of Object.values(Object.values(files)[0] ?? [])) {
    const [time = '', account = '', choice = ''] = Array.isArray(row) ? row.map(String) : []
    if (Number.parseInt(time, 10) < 18) kept.set(account, choice)
  }
  return String([...kept.values()].filter((choice) => choice === project).length)
}
