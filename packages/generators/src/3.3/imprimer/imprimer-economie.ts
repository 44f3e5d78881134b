import type { Draw } from '../../values.ts'

export const draw: Draw = (random) => {
  const feuilles = random.integer(3, 26)
  return { feuilles, pages: 4 * feuilles, cotes: 2 * feuilles, rectoVerso: 2 * feuilles }
}
