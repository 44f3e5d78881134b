import type { Solve } from '../../values.ts'

/** Reads the text as a whole, and cuts it at its articles. */
export const solve: Solve = ({ files }) => {
  const file = Object.values(files)[0]
  const text = (Array.isArray(file) ? file.map(String).join('\n') : String(file)).replaceAll('\u00a0', ' ')
  const articles = text.split('# Article ').slice(1)
  const selling = articles.find((article) => article.includes('achètent')) ?? ''
  const months = /gardées (\d+) mois/.exec(text)?.[1] ?? ''
  const age = /seul à partir de (\d+) ans/.exec(text)?.[1] ?? ''
  return [selling.split('\n')[0] ?? '', months, age]
}
