import type { Draw } from '../../values.ts'

/** The page asked about is neither in the middle, where its neighbour follows it, nor beside a blank page. */
export const draw: Draw = (random) => {
  const feuilles = random.integer(4, 9)
  const blanches = random.integer(1, 3)
  const pages = 4 * feuilles
  const page = random.integer(4, 2 * feuilles - 2)
  return {
    feuilles,
    blanches,
    pages,
    textes: pages - blanches,
    moitie: Math.ceil((pages - blanches) / 2),
    page,
    voisine: pages + 1 - page,
    suivante: page + 1,
    sansBlanc: pages - blanches + 1 - page,
  }
}
