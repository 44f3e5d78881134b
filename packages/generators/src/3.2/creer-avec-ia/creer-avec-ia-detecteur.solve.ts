import type { Solve } from '../../values.ts'

/** The texts that each threshold names, pupils and AI apart. */
export const solve: Solve = ({ choices, files }) => {
  const [table] = Object.values(files)
  const rows = (Array.isArray(table) ? table.slice(1) : []).map((row) =>
    Array.isArray(row) ? row.map(String) : [],
  )
  const named = (threshold: number): string[][] => rows.filter(([, , score]) => Number(score) >= threshold)
  const pupils = (threshold: number): number =>
    named(threshold).filter(([, author]) => author === 'élève').length
  return [
    String((100 * pupils(70)) / named(70).length),
    choices.find((choice) => pupils(Number(choice)) === 0) ?? '',
  ]
}
