import type { Solve } from '../../values.ts'

/** The day from which a record is to go, as a number that grows: 20260901. */
function endOf(sort: string, date: string): number {
  const [day = 0, month = 0, year = 0] = date.split('/').map(Number)
  if (sort === 'Facture') return (year + 11) * 10_000 + 101
  return (year + (sort === 'Ancien adhérent' ? 3 : 2)) * 10_000 + month * 100 + day
}

/** Asks of each record in turn whether it may stay. */
export const solve: Solve = ({ files }) => {
  const [content] = Object.values(files)
  let gone = 0
  for (const row of (Array.isArray(content) ? content : []).slice(1)) {
    const [, sort = '', date = '', dispute, request] = Array.isArray(row) ? row.map(String) : []
    const isAsked = request === 'oui' && sort !== 'Facture'
    if (dispute === 'non' && (isAsked || endOf(sort, date) <= 20_260_901)) gone++
  }
  return String(gone)
}
