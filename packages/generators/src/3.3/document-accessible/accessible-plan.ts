import type { Draw } from '../../values.ts'

const names = [
  'Le port',
  'La criée',
  'Les bateaux',
  'Les filets',
  'La marée',
  'Le phare',
  'Les oiseaux',
  'Les algues',
  'La dune',
]

/** Four shapes of ranks, each with one jump down and one climb of two. */
const shapes = [
  { ranks: [1, 2, 3, 1, 3, 2, 3], jump: 4, climb: 3, plain: 1 },
  { ranks: [1, 3, 2, 3, 1, 2, 3], jump: 1, climb: 4, plain: 5 },
  { ranks: [1, 2, 4, 2, 3, 1, 2], jump: 2, climb: 5, plain: 4 },
  { ranks: [1, 2, 3, 1, 2, 1, 3], jump: 6, climb: 3, plain: 4 },
]

export const draw: Draw = (random) => {
  const { ranks, jump, climb, plain } = random.pick(shapes)
  const titles = random.some(names, ranks.length)
  return {
    tableau: [['Titre', 'Rang'], ...titles.map((title, at) => [title, ranks[at] ?? 0])],
    choix: titles,
    saut: titles[jump] ?? '',
    rang: ranks[jump] ?? 0,
    avant: ranks[jump - 1] ?? 0,
    remonte: titles[climb] ?? '',
    normal: titles[plain] ?? '',
  }
}
