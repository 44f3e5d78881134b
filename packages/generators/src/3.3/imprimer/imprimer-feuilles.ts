import type { Draw } from '../../values.ts'

/** The last sheet is never full, so that rounding matters. */
export const draw: Draw = (random) => {
  const parCote = random.pick([2, 4])
  const parFeuille = 2 * parCote
  const uneCopie = random.integer(2, 5)
  const pages = uneCopie * parFeuille - random.integer(Math.ceil(parFeuille / 4), parCote - 1 || 1)
  const copies = random.integer(11, 28)
  return {
    pages,
    copies,
    parCote,
    parFeuille,
    uneCopie,
    feuilles: uneCopie * copies,
    recto: Math.ceil(pages / parCote) * copies,
    serre: Math.ceil((pages * copies) / parFeuille),
  }
}
