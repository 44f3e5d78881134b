import type { Solve } from '../../values.ts'

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)

/** Two years and a half after the day of delivery, as a calendar counts. */
export const solve: Solve = ({ instruction }) => {
  const [, day, name = '', year] = /livraison a eu lieu le (\d+)\S*\s+(\S+)\s+(\d{4})/.exec(instruction) ?? []
  const end = new Date(Date.UTC(Number(year) + 2, months.indexOf(name) + 6, Number(day)))
  return end.toISOString().slice(0, 10).split('-').toReversed().join('/')
}
