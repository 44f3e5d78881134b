import type { Draw } from '../../values.ts'

const titles = [
  'Le vent du large',
  'Sous la dune',
  'Neuf marches',
  'L’atelier bleu',
  'Carnet de pluie',
  'La tour penchée',
  'Minuit moins une',
  'Les deux rives',
  'Un air de valse',
]

const genres = ['roman', 'BD', 'conte', 'manga']

type Book = { readonly genre: string; readonly pages: number; readonly year: number }

/** The three newest books each fail one condition, or both; of those that fit, the newest wins. */
export const draw: Draw = (random) => {
  const [genre = '', other = ''] = random.some(genres, 2)
  const limite = random.pick([120, 150, 180, 200])
  const few = (): number => limite - random.integer(12, 60)
  const many = (): number => limite + random.integer(5, 90)
  const year = random.integer(2004, 2010)
  const books: readonly Book[] = [
    { genre, pages: few(), year: year + 9 },
    { genre, pages: few(), year },
    { genre, pages: many(), year: year + 12 },
    { genre: other, pages: few(), year: year + 14 },
    { genre, pages: few(), year: year + random.integer(3, 7) },
    { genre: other, pages: many(), year: year + random.integer(1, 11) },
    { genre, pages: limite, year: year + random.integer(10, 11) },
  ]
  const names = random.some(titles, books.length)
  const [juste = '', ancien = '', sansPages = '', sansGenre = ''] = names
  return {
    genre,
    limite,
    juste,
    ancien,
    sansPages,
    sansGenre,
    titres: names.toSorted((a, b) => a.localeCompare(b, 'fr')),
    tableau: [
      ['titre', 'genre', 'pages', 'annee'],
      ...random.shuffle(books.map((book, index) => [names[index] ?? '', book.genre, book.pages, book.year])),
    ],
  }
}
