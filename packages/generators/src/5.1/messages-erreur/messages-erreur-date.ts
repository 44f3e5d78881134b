import { dateInFigures, dateInWords } from '../../french.ts'
import type { Draw } from '../../values.ts'

const patterns = ['AAAA-MM-JJ', 'MM-JJ-AAAA', 'JJ.MM.AAAA', 'AAAA.MM.JJ', 'AAAA/MM/JJ']

/** Day and month of one figure each, and different. */
export const draw: Draw = (random) => {
  const [day = 1, month = 2] = random.some([1, 2, 3, 4, 5, 6, 7, 8, 9], 2)
  const year = 2030 + random.integer(0, 9)
  const modele = random.pick(patterns)
  const fill = (d: string, m: string): string =>
    modele.replace('AAAA', String(year)).replace('MM', m).replace('JJ', d)
  return {
    modele,
    date: dateInWords({ year, month, day }),
    juste: fill(`0${day}`, `0${month}`),
    sanszero: fill(String(day), String(month)),
    inverse: fill(`0${month}`, `0${day}`),
    habituel: dateInFigures({ year, month, day }),
  }
}
