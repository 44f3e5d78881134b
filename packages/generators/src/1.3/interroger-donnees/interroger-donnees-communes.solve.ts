import type { Solve } from '../../values.ts'

const linesOf = (content: unknown): string[] =>
  (Array.isArray(content) ? content : []).slice(1).map((row) => (Array.isArray(row) ? row.join('|') : ''))

/** One list of different loans, and towns in capitals that gather their cards. */
export const solve: Solve = ({ choices, files }) => {
  const cards = new Map(
    linesOf(files['cartes.csv']).map((line) => [line.split('|')[0], line.split('|')[1]?.toUpperCase()]),
  )
  const loans = [...new Set(linesOf(files['emprunts.csv']))].map((line) => cards.get(line.split('|')[1]))
  const count = (town: string): number => loans.filter((one) => one === town.toUpperCase()).length
  const [best = ''] = choices.toSorted((a, b) => count(b) - count(a))
  return [best, String(count(best))]
}
