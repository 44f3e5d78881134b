import type { Solve } from '../../values.ts'

/** For each demand, how far the share of young people lies from one half. */
export const solve: Solve = ({ choices, files }) => {
  const [table] = Object.values(files)
  const rows = (Array.isArray(table) ? table : []).map((row) => (Array.isArray(row) ? row.map(String) : []))
  const bias = choices.map((choice) => {
    const batch = rows.filter(([, demand]) => demand === choice)
    return Math.abs(batch.filter(([, , age]) => age === 'jeune').length / batch.length - 0.5)
  })
  return choices[bias.indexOf(Math.max(...bias))] ?? ''
}
