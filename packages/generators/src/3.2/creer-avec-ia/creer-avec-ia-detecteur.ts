import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

const scores = (random: Random, count: number, [least, most]: [number, number]): number[] =>
  Array.from({ length: count }, () => random.integer(least, most))

/** A hundred texts of pupils, so that those that are accused are a share too, and fewer of an AI. */
export const draw: Draw = (random) => {
  const { signales, accuses } = random.pick([
    { signales: 20, accuses: random.integer(5, 9) },
    { signales: 25, accuses: random.integer(6, 11) },
    { signales: 40, accuses: 2 * random.integer(4, 8) },
  ])
  const isHigh = random.pick([true, false])
  const high = isHigh ? random.integer(1, 3) : 0
  const missed = random.integer(8, 15)
  const found = signales - accuses
  const texts = random.shuffle([
    ...scores(random, 100 - accuses, [3, 69]).map((score) => ['élève', score]),
    ...scores(random, accuses - high, [70, 79]).map((score) => ['élève', score]),
    ...scores(random, high, [80, 89]).map((score) => ['élève', score]),
    ...scores(random, missed, [35, 69]).map((score) => ['IA', score]),
    ...scores(random, found, [70, 99]).map((score) => ['IA', score]),
  ])
  const part = (100 * accuses) / signales
  return {
    signales,
    accuses,
    part,
    partEleves: accuses,
    partIa: 100 - part,
    seuil: isHigh ? '90' : '80',
    essais: [['Texte', 'Auteur', 'Note'], ...texts.map((cells, index) => [index + 1, ...cells])],
  }
}
