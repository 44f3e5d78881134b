import { decimal } from '../../french.ts'
import type { Draw } from '../../values.ts'

/** The fewer the columns, the wider: in millimetres, from and to. */
const widths = { 2: [60, 85], 3: [45, 58], 4: [35, 48] } as const

/** In millimetres; the page is the first round width that leaves margins of 15 to 20 millimetres. */
export const draw: Draw = (random) => {
  const nombre = random.pick([2, 3, 4] as const)
  const gouttiere = random.integer(5, 10)
  const [narrow, wide] = widths[nombre]
  const colonne = random.integer(narrow, wide)
  const texte = nombre * colonne + (nombre - 1) * gouttiere
  const round = Math.ceil((texte + 30) / 5) * 5
  const page = (round - texte) % 2 === 0 ? round : round + 5
  const marge = (page - texte) / 2
  const cm = (millimetres: number): string => decimal(millimetres / 10)
  return {
    nombre,
    page: cm(page),
    marge: cm(marge),
    gouttiere: cm(gouttiere),
    texte: cm(texte),
    uneMarge: cm(page - marge),
    colonne: cm(colonne),
    sansGouttiere: decimal(Math.round((texte / nombre) * 10) / 100),
    espaces: nombre === 2 ? 'un espace' : `${nombre - 1} espaces`,
  }
}
