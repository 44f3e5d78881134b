import { towns } from '../../people.ts'
import type { Draw } from '../../values.ts'

const parts = [
  ['Dormir', 'En ville', 'Au calme', 'Visiter'],
  ['Manger', 'Sur place', 'À emporter', 'Se promener'],
  ['Jouer', 'Dehors', 'À l’abri', 'Se reposer'],
]

export const draw: Draw = (random) => {
  const [partie1 = '', sous1 = '', sous2 = '', partie2 = ''] = random.pick(parts)
  return { partie1, sous1, sous2, partie2, lieu: random.pick(towns) }
}
