import { timeOfDay } from '../../french.ts'
import type { Draw } from '../../values.ts'

const projects = ['Potager', 'Skatepark', 'Ludothèque', 'Fresque', 'Ruches']
const evening = 1_080

type Vote = { readonly minute: number; readonly account: string; readonly choice: string }

/** How each account votes: its choices before the evening, then after it. */
function habitsOf(wanted: string, other: string, counts: Readonly<Record<string, number>>): string[][][] {
  const repeat = (name: string, habit: string[][]): string[][][] =>
    Array.from({ length: counts[name] ?? 0 }, () => habit)
  return [
    ...repeat('once', [[wanted], []]),
    ...repeat('converted', [[other, wanted], []]),
    ...repeat('left', [[wanted, other], []]),
    ...repeat('late', [[], [wanted]]),
    ...repeat('tooLate', [[wanted], [other]]),
    ...repeat('elsewhere', [[other], []]),
  ]
}

/** Votes of a day, in order; some change their mind, some come too late. */
export const draw: Draw = (random) => {
  const [projet = '', other = ''] = random.some(projects, 2)
  const counts = {
    once: random.integer(7, 12),
    converted: random.integer(3, 4),
    left: random.integer(1, 2),
    late: random.integer(2, 3),
    tooLate: 1,
    elsewhere: random.integer(8, 12),
  }
  const votes: Vote[] = random
    .shuffle(habitsOf(projet, other, counts))
    .flatMap(([early = [], late = []], index) => {
      const account = `c${index + 101}`
      return [
        ...early.map((choice, turn) => ({
          minute: random.integer(480 + 300 * turn, 770 + 300 * turn),
          account,
          choice,
        })),
        ...late.map((choice) => ({ minute: random.integer(evening + 5, evening + 150), account, choice })),
      ]
    })
  const juste = counts.once + counts.converted + counts.tooLate
  return {
    projet,
    juste,
    lignes: votes.filter(({ choice }) => choice === projet).length,
    premiers: counts.once + counts.left + counts.tooLate,
    tardifs: counts.once + counts.converted + counts.late,
    votes: [
      ['Heure', 'Compte', 'Projet'],
      ...votes
        .toSorted((a, b) => a.minute - b.minute)
        .map(({ minute, account, choice }) => [timeOfDay(minute), account, choice]),
    ],
  }
}
