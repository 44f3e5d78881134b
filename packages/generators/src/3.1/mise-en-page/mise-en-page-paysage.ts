import { towns } from '../../people.ts'
import type { Draw } from '../../values.ts'

const places = [
  { place: 'left', cote: 'à gauche' },
  { place: 'center', cote: 'au centre' },
  { place: 'right', cote: 'à droite' },
]

export const draw: Draw = (random) => {
  const [one, other] = random.some(places, 2)
  return {
    place: one?.place ?? '',
    cote: one?.cote ?? '',
    autre: other?.place ?? '',
    lieu: random.pick(towns),
  }
}
