import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)

/** All dates as one number: year, month, day. */
export const solve: Solve = ({ instruction }) => {
  const [, day = '', month = '', year = ''] = /sommes le (\d+)(?:er)?\s(\S+)\s(\d{4})/.exec(instruction) ?? []
  const today = Number(year) * 10_000 + (months.indexOf(month) + 1) * 100 + Number(day)
  const name = /Quelle tâche confiée à (.+?) est en retard/.exec(instruction)?.[1]
  const valueOf = (date: string): number => Number(date.split('/').toReversed().join(''))
  const late = readRows(instruction)
    .slice(1)
    .filter(([, who, date = '', state]) => who === name && state !== 'terminé' && valueOf(date) < today)
  return late.length === 1 ? (late[0]?.[0] ?? '') : ''
}
