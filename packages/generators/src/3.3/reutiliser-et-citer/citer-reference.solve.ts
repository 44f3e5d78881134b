import type { Solve } from '../../values.ts'

/** From the lines of the page. */
export const solve: Solve = ({ files }) => {
  const text = JSON.stringify(Object.values(files)[0])
  const [, title = ''] = /# ([^"]+)"/.exec(text) ?? []
  const [, year = '', site = ''] = /Publié le \d+ \S+ (\d+) sur ([^"]+)"/.exec(text) ?? []
  const [, first = '', last = ''] = /Texte de (\S+) ([^"]+)"/.exec(text) ?? []
  return `${last.toUpperCase()} ${first}. ${title}. ${site}, ${year}.`
}
