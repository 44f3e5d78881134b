import { timeOfDay } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const halves = 12
const at = (half: number): string => timeOfDay(60 * 13 + 30 * half)

/** “13 h à 14 h 30, 16 h à 17 h”, from the half hours that are taken. */
function told(taken: readonly boolean[]): string {
  const starts = taken.flatMap((is, half) => (is && taken[half - 1] !== true ? [half] : []))
  return starts
    .map((start) => {
      const length = taken.slice(start).findIndex((is) => !is)
      return `${at(start)} à ${at(length < 0 ? halves : start + length)}`
    })
    .join(', ')
}

/** Half an hour that is too short, then an hour for which the third alone is taken, then the right one. */
export const draw: Draw = (random) => {
  const people = random.some(firstNames, 3)
  const short = random.integer(1, 2)
  const lure = short + random.integer(2, 3)
  const right = lure + random.integer(3, 4)
  const isFree = (half: number): boolean => half === short || half === right || half === right + 1
  const isLure = (half: number): boolean => half === lure || half === lure + 1
  const taken: [boolean[], boolean[], boolean[]] = [[], [], []]
  for (let half = 0; half < halves; half++) {
    const who = isLure(half) ? 2 : random.integer(0, isFree(half - 1) || isFree(half + 1) ? 1 : 2)
    const also = random.integer(0, 2)
    taken.forEach((halfHours, person) => {
      const isAlso = !isLure(half) && person === also && person !== who
      halfHours.push(!isFree(half) && (person === who || isAlso))
    })
  }
  return {
    juste: at(right),
    court: at(short),
    sansdernier: at(lure),
    dernier: people[2] ?? '',
    heures: Array.from({ length: halves - 1 }, (_, half) => at(half)),
    tableau: [
      ['Qui', 'Moments déjà pris'],
      ...people.map((name, person) => [name, told(taken[person] ?? [])]),
    ],
  }
}
