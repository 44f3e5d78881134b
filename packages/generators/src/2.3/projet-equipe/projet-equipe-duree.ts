import type { Draw } from '../../values.ts'

const projects = ['un spectacle', 'une fête', 'un documentaire', 'une exposition']

/** Two lanes between a beginning and an end, with a bridge from one to the other. */
export const draw: Draw = (random) => {
  const days = (): number => random.integer(2, 6)
  const first = days()
  const [b, c, d, e, f] = [days(), days(), days(), days(), random.integer(1, 3)]
  const paths = [
    { names: 'A, B, D, F', length: first + b + d + f },
    { names: 'A, C, E, F', length: first + c + e + f },
    { names: 'A, B, E, F', length: first + b + e + f },
  ].toSorted((one, other) => other.length - one.length)
  const [longest, second] = paths
  if (!longest || !second || longest.length === second.length) return draw(random)
  return {
    projet: random.pick(projects),
    juste: longest.length,
    autre: second.length,
    somme: first + b + c + d + e + f,
    chemin: longest.names,
    tableau: [
      ['Tâche', 'Durée en jours', 'Après'],
      ['A', first, '–'],
      ['B', b, 'A'],
      ['C', c, 'A'],
      ['D', d, 'B'],
      ['E', e, 'B et C'],
      ['F', f, 'D et E'],
    ],
  }
}
