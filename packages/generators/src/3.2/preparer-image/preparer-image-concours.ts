import { grouped } from '../../french.ts'
import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

type Fit = { readonly format: boolean; readonly weight: boolean; readonly height: boolean }

const names = [
  'aube',
  'brume',
  'dune',
  'faune',
  'givre',
  'haie',
  'ile',
  'lande',
  'marais',
  'neige',
  'orage',
  'pluie',
]

/** A photograph that fits or fails as it is told; all are wide enough. */
function photo(random: Random, minimum: number, { format, weight, height }: Fit): (string | number)[] {
  const end = random.pick(format ? ['jpg', 'png'] : ['tiff', 'webp', 'bmp'])
  const up = height ? minimum + 10 * random.integer(0, 80) : minimum - 10 * random.integer(5, 40)
  const size = weight ? random.integer(600, 2_000) : random.integer(2_050, 4_800)
  return [end, minimum + 10 * random.integer(85, 200), up, size]
}

/** Different numbers of photographs fail by one condition alone, so that each oversight gives its own count. */
export const draw: Draw = (random) => {
  const minimum = 100 * random.integer(10, 14)
  const juste = random.integer(5, 8)
  const [a = 2, b = 3, c = 4] = random.shuffle([2, 3, 4])
  const make = (count: number, fit: Fit): (string | number)[][] =>
    Array.from({ length: count }, () => photo(random, minimum, fit))
  const photos = random.shuffle([
    ...make(juste, { format: true, weight: true, height: true }),
    ...make(a, { format: false, weight: true, height: true }),
    ...make(b, { format: true, weight: false, height: true }),
    ...make(c, { format: true, weight: true, height: false }),
    ...make(2, { format: false, weight: false, height: true }),
    ...make(2, { format: true, weight: false, height: false }),
  ])
  const order = random.shuffle(names)
  return {
    minimum: grouped(minimum),
    juste,
    sansFormat: juste + a,
    sansPoids: juste + b,
    sansHauteur: juste + c,
    photos: [
      ['Photo', 'Largeur (px)', 'Hauteur (px)', 'Poids (ko)'],
      ...photos.map(([end = '', ...rest], index) => [
        `${order[index % order.length]}-${1 + Math.floor(index / order.length)}.${end}`,
        ...rest,
      ]),
    ],
  }
}
