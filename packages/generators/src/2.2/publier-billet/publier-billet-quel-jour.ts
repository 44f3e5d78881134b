import type { Draw } from '../../values.ts'

const days = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi']
const subjects = ['Cantine', 'Théâtre', 'Match', 'Voyage', 'Interview', 'Recette', 'Livre', 'Concours']

/** One day leads by its total, one by a single post, and another by its mean. */
export const draw: Draw = (random) => {
  const [total = '', record = '', moyenne = '', low = '', lower = ''] = random.shuffle(days)
  const posts = (day: string, count: number, around: number): [string, number][] =>
    Array.from({ length: count }, () => [day, around + random.integer(-5, 5)])
  const rows = random.shuffle([
    ...posts(total, 5, 60),
    ...posts(moyenne, 2, 110),
    ...posts(record, 1, 180),
    ...posts(record, 2, 15),
    ...posts(low, 3, 40),
    ...posts(lower, 2, 50),
  ])
  return {
    total,
    record,
    moyenne,
    lignes: [
      ['Billet', 'Jour', 'Visites'],
      ...rows.map(([day, visits], index) => [`${random.pick(subjects)} ${index + 1}`, day, visits]),
    ],
  }
}
