import { decimal } from '../../french.ts'
import type { Draw } from '../../values.ts'

const pages = [210, 240, 260, 297, 300]

/** In millimetres; the margins take up what would not come out even. */
export const draw: Draw = (random) => {
  const nombre = random.integer(2, 4)
  const gouttiere = random.integer(5, 10)
  const colonne = random.integer(35, 48)
  const texte = nombre * colonne + (nombre - 1) * gouttiere
  const page = pages.find((width) => width - texte >= 30 && (width - texte) % 2 === 0) ?? texte + 40
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
