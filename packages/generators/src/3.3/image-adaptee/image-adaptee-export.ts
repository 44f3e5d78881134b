import { towns } from '../../people.ts'
import type { Draw } from '../../values.ts'

export const draw: Draw = (random) => {
  const [largeur = '', depart = ''] = random.some(['400', '800', '1200', '2400'], 2)
  const [format = '', autreFormat = ''] = random.shuffle(['JPEG', 'PNG'])
  return {
    lieu: random.pick(towns),
    image: random.pick(['le logo', 'le plan', 'la photo']),
    largeur,
    depart,
    format,
    autreFormat,
  }
}
