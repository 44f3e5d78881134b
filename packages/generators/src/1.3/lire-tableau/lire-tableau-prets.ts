import { dateInFigures, dayAfter } from '../../french.ts'
import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

const genres = ['BD', 'Roman', 'Documentaire', 'Manga', 'Conte']
const divisions = ['6 A', '6 B', '5 A', '5 B', '4 A', '3 B']
const firstWords = [
  'Le secret',
  'La nuit',
  'Le voyage',
  'La maison',
  'Le dernier jour',
  'Les enfants',
  'Le chant',
]
const lastWords = [
  'du phare',
  'des marais',
  'de Lila',
  'du vieux port',
  'sous la neige',
  'de la dune',
  'du robot',
]

type Loan = { readonly genre: string; readonly division: string; readonly back: boolean }

/** Enough of each kind that the three conditions together are none of the conditions two by two. */
function drawLoans(random: Random, { genre, division, back }: Loan): Loan[] {
  const kind = (count: number, loan: Partial<Loan>): Loan[] =>
    Array.from({ length: count }, () => ({
      genre: random.pick(genres.filter((one) => one !== genre)),
      division: random.pick(divisions.filter((one) => one !== division)),
      back: true,
      ...loan,
    }))
  return random.shuffle([
    ...kind(random.integer(4, 9), { genre, division, back }),
    ...kind(random.integer(3, 6), { genre, division, back: true }),
    ...kind(random.integer(8, 14), { division, back }),
    ...kind(random.integer(16, 24), { genre, back }),
    ...kind(110, {}),
  ])
}

/** Loans of a school library: three filters lead to the answer. */
export const draw: Draw = (random) => {
  const wanted = {
    genre: random.pick(['Roman', 'Manga', 'Conte']),
    division: random.pick(divisions),
    back: false,
  }
  const loans = drawLoans(random, wanted)
  const count = (fits: (loan: Loan) => boolean): number => loans.filter(fits).length
  const first = { year: 2024, month: 1, day: 8 }
  const rows = loans.map(({ genre, division, back }, index) => [
    // From Monday to Friday, week after week.
    dateInFigures(dayAfter(first, 7 * Math.floor(index / 10) + (Math.floor(index / 2) % 5))),
    `${random.pick(firstWords)} ${random.pick(lastWords)}`,
    genre,
    division,
    back ? 'oui' : 'non',
  ])
  return {
    genre: wanted.genre,
    genres: `${wanted.genre.toLowerCase()}s`,
    classe: wanted.division,
    prets: [['Date', 'Titre', 'Genre', 'Classe', 'Rendu'], ...rows],
    juste: count((loan) => !loan.back && loan.genre === wanted.genre && loan.division === wanted.division),
    sansRetour: count((loan) => loan.genre === wanted.genre && loan.division === wanted.division),
    sansGenre: count((loan) => !loan.back && loan.division === wanted.division),
  }
}
