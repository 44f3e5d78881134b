import { decimal } from '../../french.ts'
import type { Draw } from '../../values.ts'

const colours = ['Bleu nuit', 'Vert sapin', 'Brun', 'Violet', 'Gris', 'Orange', 'Rose', 'Bordeaux']

/** One colour far above the limit, one just above, one between both limits, one below. */
export const draw: Draw = (random) => {
  const [a = '', b = '', c = '', d = ''] = random.some(colours, 4)
  const tenths = (least: number, most: number): string => decimal(random.integer(least, most) / 10, 1)
  return {
    a,
    b,
    c,
    d,
    haut: tenths(65, 110),
    juste: tenths(45, 49),
    moyen: tenths(31, 44),
    bas: tenths(14, 28),
  }
}
