import { grouped } from '../../french.ts'
import type { Draw } from '../../values.ts'

const names = ['canal', 'colline', 'ferme', 'gare', 'jardin', 'lac', 'moulin', 'place', 'port']
const places = ['la mairie', 'la chorale', 'la médiathèque', 'l’orchestre', 'la ludothèque']

/** One picture wide enough among a narrower one, an upright one and a square one. */
export const draw: Draw = (random) => {
  const [bonne = '', petite = '', haute = '', carree = ''] = random
    .some(names, 4)
    .map((name) => `${name}.jpg`)
  const minimum = 100 * random.integer(12, 18)
  const near = (): number => 20 * random.integer(1, 6)
  const rows = random.shuffle<[string, number, number]>([
    [bonne, minimum + near(), minimum - 300 - near()],
    [petite, minimum - near(), minimum - 500 - near()],
    [haute, minimum + near(), minimum + 300 + near()],
    [carree, minimum - 200, minimum - 200],
  ])
  return {
    lieu: random.pick(places),
    minimum: grouped(minimum),
    bonne,
    petite,
    haute,
    choix: rows.map(([name]) => name).toSorted(),
    tableau: [
      ['Image', 'Largeur', 'Hauteur'],
      ...rows.map(([name, width, height]) => [name, grouped(width), grouped(height)]),
    ],
  }
}
