import type { Draw } from '../../values.ts'

/** The excess is smaller than the limit, in half Mo. */
export const draw: Draw = (random) => {
  const limite = random.pick([15, 20, 25, 30])
  const trop = random.integer(3, 23) / 2
  return { limite, trop, taille: limite + trop, somme: limite + trop + limite }
}
