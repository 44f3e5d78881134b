import { dateInFigures, dayAfter } from '../../french.ts'
import { towns } from '../../people.ts'
import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

const books = ['BD 12', 'BD 47', 'Conte 8', 'Manga 31', 'Manga 5', 'Roman 22', 'Roman 60', 'Film 14', 'Jeu 3']

type Part = { readonly town: string; readonly cards: readonly string[]; readonly loans: number }

/** Loans, one a day for a card so that none is the same as another by chance. */
function drawLoans(random: Random, { cards, loans }: Part): string[][] {
  return Array.from({ length: loans }, (_, index) => [
    dateInFigures(dayAfter({ year: 2026, month: 3, day: 2 }, index)),
    cards[index % cards.length] ?? '',
    random.pick(books),
  ])
}

/** Written in one way, the winner has fewer loans than the second. */
export const draw: Draw = (random) => {
  const [winner = '', second = '', third = ''] = random.some(
    towns.filter((town) => !town.includes('-')),
    3,
  )
  const numbers = random.some(
    Array.from({ length: 90 }, (_, index) => `C${index + 105}`),
    12,
  )
  const top = random.integer(19, 24)
  const split = random.integer(6, 8)
  const second1 = top - random.integer(2, 3)
  const parts: readonly Part[] = [
    { town: winner, cards: numbers.slice(0, 3), loans: top - split },
    {
      town: random.pick([winner.toUpperCase(), winner.toLowerCase()]),
      cards: numbers.slice(3, 5),
      loans: split,
    },
    { town: second, cards: numbers.slice(5, 9), loans: second1 },
    { town: third, cards: numbers.slice(9), loans: random.integer(9, 12) },
  ]
  const loans = parts.map((part) => drawLoans(random, part))
  const doubles = random.integer(2, 4)
  const twice = [...random.some(loans[0] ?? [], doubles), ...random.some(loans[2] ?? [], 2)]
  return {
    juste: winner,
    brute: second,
    emprunts: top,
    doubles: top + doubles,
    communes: [winner, second, third].toSorted((a, b) => a.localeCompare(b, 'fr')),
    lignes: [['Jour', 'Carte', 'Livre'], ...random.shuffle([...loans.flat(), ...twice])],
    cartes: [
      ['Carte', 'Commune'],
      ...random.shuffle(parts.flatMap(({ town, cards }) => cards.map((card) => [card, town]))),
    ],
  }
}
