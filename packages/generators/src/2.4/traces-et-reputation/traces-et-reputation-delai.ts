import { dateInFigures, type Day } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

/** Days are early enough in the month that every month has them. */
const monthsAfter = ({ year, month, day }: Day, count: number): Day => ({ year, month: month + count, day })

/** The service warns in time, and has three months; or too late, and had one. */
export const draw: Draw = (random) => {
  const recue = { year: 2026, month: random.integer(1, 8), day: random.integer(3, 9) }
  const isInTime = random.integer(0, 1) === 0
  const message = isInTime
    ? { ...recue, day: recue.day + random.integer(8, 18) }
    : { ...monthsAfter(recue, 1), day: recue.day + random.integer(4, 15) }
  const one = dateInFigures(monthsAfter(recue, 1))
  const three = dateInFigures(monthsAfter(recue, 3))
  return {
    prenom: random.pick(firstNames),
    recue: dateInFigures(recue),
    message: dateInFigures(message),
    limite: isInTime ? three : one,
    autre: isInTime ? one : three,
    depuis: dateInFigures(monthsAfter(message, 2)),
    pourquoi: isInTime
      ? 'Le forum a prévenu pendant le premier mois : il peut ajouter deux mois.'
      : 'Le forum a prévenu après la fin du premier mois : c’est trop tard pour ajouter deux mois.',
    explication: isInTime
      ? 'Le forum a prévenu à temps. Il a donc trois mois en tout.'
      : 'Le forum a prévenu trop tard. Il avait donc un mois.',
  }
}
