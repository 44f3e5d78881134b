import type { Solve } from '../../values.ts'

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)
const ranks: Readonly<Record<string, number>> = { troisième: 3, quatrième: 4, cinquième: 5 }
const daily = 86_400_000

const timeOf = (day = '', month = '', year = ''): number =>
  Date.UTC(Number(year), months.indexOf(month), Number.parseInt(day, 10))

/** Day by day, counting the sessions that are held. */
export const solve: Solve = ({ instruction }) => {
  const [start = 0, from = 0, to = 0] = [...instruction.matchAll(/(\d+(?:er)?)\s(\S+)\s(\d{4})/g)].map(
    ([, day, month, year]) => timeOf(day, month, year),
  )
  const gap = instruction.includes('toutes les deux semaines') ? 14 : 21
  let left = ranks[/de la (\S+) séance/.exec(instruction)?.[1] ?? ''] ?? 0
  for (let time = start; left > 0; time += daily) {
    const isSession = ((time - start) / daily) % gap === 0 && (time < from || time > to)
    if (isSession) left--
    const date = new Date(time)
    if (left === 0) return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`
  }
  return ''
}
