import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Each pair of formats looked up in the leaflet. */
export const solve: Solve = ({ instruction, labels }) => {
  const rows = readRows(instruction)
  const conversions = new Set(
    [...instruction.matchAll(/(\w+) en (\w+)(?=[,.])/g)].map(([, from, to]) => `${from}>${to}`),
  )
  return labels.map((label) => {
    const [, written = '', read = ''] = rows.find(([kind]) => kind === label) ?? []
    const [from, to] = [written.split(', '), read.split(', ')]
    if (from.some((format) => to.includes(format))) return 'Directement'
    return from.some((one) => to.some((two) => conversions.has(`${one}>${two}`)))
      ? 'En passant par le convertisseur'
      : 'Impossible\u00a0: à recopier à la main'
  })
}
