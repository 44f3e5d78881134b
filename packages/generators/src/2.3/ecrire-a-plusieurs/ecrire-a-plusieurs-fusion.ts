import { firstNames } from '../../people.ts'
import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

const stands = [
  'Accueil',
  'Dessin',
  'Échecs',
  'Goûter',
  'Jonglage',
  'Lecture',
  'Magie',
  'Musique',
  'Quiz',
  'Robots',
  'Théâtre',
  'Vélo',
]
const extra = ['Photos', 'Origami', 'Astronomie']
const halls = ['salle 1', 'salle 2', 'salle 3', 'salle 4', 'salle 5', 'cour', 'gymnase', 'CDI']

type Fate = 'same' | 'one' | 'two' | 'alike' | 'apart' | 'gone'

const line = (stand: string, hall: string): string => `${stand}\u00a0: ${hall}`

/** What each of the two made of a line: the same words, others, or nothing. */
function treat(random: Random, fate: Fate, stand: string, hall: string): [string, string] {
  const [x = '', y = ''] = random.some(
    halls.filter((other) => other !== hall),
    2,
  )
  const old = line(stand, hall)
  const pairs: Record<Fate, [string, string]> = {
    same: [old, old],
    one: [line(stand, x), old],
    two: [old, line(stand, x)],
    alike: [line(stand, x), line(stand, x)],
    apart: [line(stand, x), line(stand, y)],
    gone: ['', line(stand, x)],
  }
  const pair = pairs[fate]
  return fate === 'gone' && random.integer(0, 1) === 0 ? [pair[1], pair[0]] : pair
}

const insert = (lines: readonly string[], place: number, text: string): string[] => [
  ...lines.slice(0, place),
  text,
  ...lines.slice(place),
]

/** Twelve lines, each with its fate, and one more line in each version that moves the others down. */
export const draw: Draw = (random) => {
  const [un = '', deux = ''] = random.some(firstNames, 2)
  const apart = random.integer(2, 4)
  const fates = random.shuffle<Fate>([
    ...Array.from({ length: apart }, (): Fate => 'apart'),
    'gone',
    'alike',
    'one',
    'one',
    'two',
    ...Array.from({ length: 6 - apart }, (): Fate => 'same'),
  ])
  const base = stands.map((stand) => ({ stand, hall: random.pick(halls) }))
  const treated = base.map(({ stand, hall }, place) => treat(random, fates[place] ?? 'same', stand, hall))
  const [photos = '', origami = ''] = random.some(extra, 2)
  const isWritten = (text: string): boolean => text !== ''
  const one = treated.map(([text]) => text).filter(isWritten)
  const other = treated.map(([, text]) => text).filter(isWritten)
  return {
    un,
    deux,
    juste: apart + 1,
    avecpareils: apart + 2,
    pareils: apart,
    tout: apart + 5,
    lesquelles: stands.filter((_, place) => ['apart', 'gone'].includes(fates[place] ?? '')).join(', '),
    archive: {
      'depart.txt': base.map(({ stand, hall }) => line(stand, hall)),
      [`${nameOf(un)}.txt`]: insert(one, random.integer(1, 3), line(photos, random.pick(halls))),
      [`${nameOf(deux)}.txt`]: insert(other, random.integer(4, 6), line(origami, random.pick(halls))),
    },
  }
}

const nameOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
