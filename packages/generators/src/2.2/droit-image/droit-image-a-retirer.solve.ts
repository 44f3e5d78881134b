import type { Solve, Value } from '../../values.ts'

const linesOf = (sheet: Value | undefined): string[][] =>
  Array.isArray(sheet) ? sheet.slice(1).map((row) => (Array.isArray(row) ? row.map(String) : [])) : []

/** “05/03/2026” → 20260305, so that later is greater. */
const order = (date: string): number => Number(date.split('/').toReversed().join(''))

/** Everybody whose agreement holds today; then the photos with anybody else. */
export const solve: Solve = ({ instruction, files }) => {
  const today = order(/le (\d{2}\/\d{2}\/\d{4})/.exec(instruction)?.[1] ?? '')
  const sheets = new Map(Object.entries(Object.values(files)[0] ?? {}))
  const agreed = new Set([''])
  for (const [name = '', until = '', withdrawn] of linesOf(sheets.get('Accords')))
    if (order(until) >= today && withdrawn === '') agreed.add(name)
  const kept = linesOf(sheets.get('Photos')).filter(
    ([, first = '', second = '']) => agreed.has(first) && agreed.has(second),
  )
  return String(linesOf(sheets.get('Photos')).length - kept.length)
}
