import type { Draw } from '../../values.ts'

/** A publication that many comment on, and one that many like: from which weight on does the first lead? */
export const draw: Draw = (random) => {
  const retrait = random.pick([10, 15, 20])
  const plus = random.integer(12, 25)
  // So many that to forget them is an error of two at least.
  const flags = Math.ceil((2 * plus) / retrait) + random.integer(0, 2)
  const juste = random.integer(9, 16)
  // What A lacks lies just under the points that this weight gives, or is those of one less.
  const ecart = plus * (juste - 1) + random.integer(0, plus - 1)
  const lead = ecart - retrait * flags
  const likes = random.integer(20, 60)
  const comments = random.integer(3, 9)
  return {
    retrait,
    tableau: [
      ['', '« J’aime »', 'Commentaires', 'Signalements'],
      ['A', likes, comments + plus, flags],
      ['B', likes + lead, comments, 0],
    ],
    ecart,
    plus,
    juste,
    moins: juste - 1,
    sans: Math.floor(lead / plus) + 1,
  }
}
