import { towns } from '../../people.ts'
import type { Draw } from '../../values.ts'

const parts = [
  ['Réparer', 'un atelier par mois'],
  ['Donner', 'une armoire d’échange'],
  ['Composter', 'un bac près du jardin'],
  ['Acheter moins', 'une liste avant de partir'],
  ['Prêter', 'une étagère à outils'],
]

export const draw: Draw = (random) => {
  const [[partie1 = '', point1 = ''] = [], [partie2 = '', point2 = ''] = []] = random.some(parts, 2)
  return { partie1, point1, partie2, point2, lieu: random.pick(towns) }
}
