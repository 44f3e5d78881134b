import type { Draw } from '../../values.ts'

/** What is free is never what is missing. */
export const draw: Draw = (random) => {
  const libre = 10 * random.integer(12, 38)
  const besoin = 10 * random.integer(80, 125)
  return { besoin, libre, manque: besoin - libre, somme: besoin + libre }
}
