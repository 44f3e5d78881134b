import type { Draw } from '../../values.ts'

/** Some steps, then a loop of others. */
export const draw: Draw = (random) => {
  const debut = random.integer(2, 4)
  const fois = random.integer(3, 6)
  // More than at the start, and never the number of turns: each mistake gives a number of its own.
  const pas = debut + random.pick([1, 2, 3].filter((more) => debut + more !== fois))
  return {
    debut,
    fois,
    pas,
    boucle: fois * pas,
    total: debut + fois * pas,
    uneFois: debut + pas,
    toutRepete: fois * (debut + pas),
    sansBoucle: debut + fois + pas,
  }
}
