import type { Draw } from '../../values.ts'

const posts = ['Un chaton', 'Une dispute', 'Une recette', 'Un but', 'Une rumeur', 'Un concert', 'Un paysage']

/** Four posts whose order by points is never their order by likes. */
export const draw: Draw = (random) => {
  const names = random.some(posts, 4)
  const counts = [
    { likes: random.integer(20, 30), comments: random.integer(60, 80), shares: random.integer(40, 50) },
    { likes: random.integer(120, 150), comments: random.integer(40, 50), shares: random.integer(12, 18) },
    { likes: random.integer(180, 210), comments: random.integer(2, 8), shares: random.integer(0, 2) },
    { likes: random.integer(50, 60), comments: random.integer(15, 20), shares: random.integer(4, 8) },
  ].map((one, index) => ({ ...one, name: names[index] ?? '' }))
  return {
    ordre: names,
    tableau: [
      ['Publication', '« J’aime »', 'Commentaires', 'Partages'],
      ...random.shuffle(counts).map(({ name, likes, comments, shares }) => [name, likes, comments, shares]),
    ],
    points: counts.map(({ likes, comments, shares }) => likes + 3 * comments + 5 * shares).join(', '),
  }
}
