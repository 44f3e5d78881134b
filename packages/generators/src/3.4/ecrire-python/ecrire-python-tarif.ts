import type { Draw } from '../../values.ts'

/** An age from which one pays more. */
export const draw: Draw = (random) => {
  const limite = random.integer(10, 16)
  return { limite, avant: limite - 1, enfant: random.integer(3, 5), adulte: random.integer(6, 9) }
}
