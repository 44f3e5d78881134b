import type { Solve } from '../../values.ts'

/** Counts what each request misses and brings in vain, then takes the quietest that misses little. */
export const solve: Solve = ({ files }) => {
  const [content] = Object.values(files)
  const rows = (Array.isArray(content) ? content : [])
    .slice(1)
    .map((row) => (Array.isArray(row) ? row.map(String) : []))
  const wanted = rows.filter(([, useful]) => useful === 'oui').length
  const requests = ['A', 'B', 'C', 'D'].map((name, at) => ({
    name,
    missed: rows.filter((row) => row[1] === 'oui' && row[at + 2] !== 'x').length,
    noise: rows.filter((row) => row[1] === 'non' && row[at + 2] === 'x').length,
  }))
  const [best] = requests
    .filter(({ missed }) => missed * 10 <= wanted)
    .toSorted((one, other) => one.noise - other.noise)
  return [best?.name ?? '', String(best?.noise ?? '')]
}
