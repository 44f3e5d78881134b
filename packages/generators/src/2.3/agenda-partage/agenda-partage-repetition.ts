import { dateInWords, dayAfter } from '../../french.ts'
import type { Draw } from '../../values.ts'

const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi']
const ranks = ['troisième', 'quatrième', 'cinquième']

/** Every other or every third week, one session of the first ones lost. */
export const draw: Draw = (random) => {
  const weekday = random.integer(0, 4)
  // 4 January 2027 is a Monday.
  const first = dayAfter({ year: 2027, month: 1, day: 4 }, 7 * random.integer(0, 5) + weekday)
  const gap = random.integer(2, 3)
  const rank = random.integer(3, 5)
  const lost = random.integer(1, rank - 1)
  const day = (session: number): ReturnType<typeof dayAfter> => dayAfter(first, 7 * gap * session)
  const pause = dayAfter(first, 7 * gap * lost - random.integer(2, 6))
  return {
    jour: weekdays[weekday] ?? '',
    debut: dateInWords(first),
    ecart: gap === 2 ? 'deux' : 'trois',
    pausedebut: dateInWords(pause),
    pausefin: dateInWords(dayAfter(pause, 10 - random.integer(0, 2))),
    rang: ranks[rank - 3] ?? '',
    juste: dateInWords(day(rank)),
    sanspause: dateInWords(day(rank - 1)),
    chaquesemaine: dateInWords(dayAfter(first, 7 * rank)),
    sautee: dateInWords(day(lost)),
    dates: Array.from({ length: rank + 1 }, (_, session) =>
      dateInWords(day(session)).replace(/\s\d{4}$/, ''),
    ).join(', '),
  }
}
