import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

const short = [
  'un départ à pied',
  'trois ponts à voir',
  'le vieux moulin',
  'une pause au lac',
  'le retour en bus',
  'des jeux pour tous',
]
const long = [
  'un départ à pied par le chemin du lac',
  'le vieux moulin que tout le monde connaît bien',
  'une pause avec un goûter apporté par chacun',
]

type Slide = {
  readonly tooMany: boolean
  readonly tooLong: boolean
  readonly picture: 'none' | 'bare' | 'sourced'
}

function writeSlide(random: Random, { tooMany, tooLong, picture }: Slide, number: number): string[] {
  const points = random.some(short, tooMany ? 5 : random.integer(2, 4))
  const shown = tooLong ? points.with(random.integer(0, points.length - 1), random.pick(long)) : points
  return [
    `DIAPOSITIVE ${number}`,
    ...shown.map((point) => `- ${point}`),
    ...(picture === 'none' ? [] : [`[image ${number}]`]),
    ...(picture === 'sourced' ? [`Source : photothèque de la ville, n° ${random.integer(100, 900)}`] : []),
    '',
  ]
}

/** Fifteen slides; each rule is broken by a number of its own. */
export const draw: Draw = (random) => {
  const [points = 0, longs = 0, images = 0] = random.some([2, 3, 4, 5, 6], 3)
  const toutesImages = images + random.integer(3, 5)
  const some = (count: number): Set<number> =>
    new Set(
      random.some(
        Array.from({ length: 15 }, (_, at) => at),
        count,
      ),
    )
  const many = some(points)
  const lengthy = some(longs)
  const pictured = random.some(
    Array.from({ length: 15 }, (_, at) => at),
    toutesImages,
  )
  const lignes = Array.from({ length: 15 }, (_, at) =>
    writeSlide(
      random,
      {
        tooMany: many.has(at),
        tooLong: lengthy.has(at),
        picture: pictured.includes(at) ? (pictured.indexOf(at) < images ? 'bare' : 'sourced') : 'none',
      },
      at + 1,
    ),
  ).flat()
  return { points, longs, images, toutesImages, lignes }
}
