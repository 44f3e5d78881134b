import { dateInFigures, dateInWords } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

const services = [
  'Jeu en ligne, qui demande un accord',
  'Application de dessin, qui demande un accord',
  'Réseau de lecture, qui demande un accord',
]
const missions = [
  'Inscription au collège public, mission prévue par la loi',
  'Cantine du collège, mission prévue par la loi',
]

type Age = 'young' | 'almost' | 'just' | 'older'

/** Born in the year of the fifteenth birthday, it all hangs on the month. */
function drawBirth(random: Random, age: Age): string {
  const birth = (year: number, [first, last]: readonly [number, number]): string =>
    dateInFigures({ year, month: random.integer(first, last), day: random.integer(1, 28) })
  switch (age) {
    case 'young':
      return birth(random.integer(2012, 2014), [1, 12])
    case 'almost':
      return birth(2011, [11, 12])
    case 'just':
      return birth(2011, [1, 9])
    case 'older':
      return birth(random.integer(2009, 2010), [1, 12])
  }
}

export const draw: Draw = (random) => {
  const youngs = random.integer(1, 2)
  const almosts = random.integer(1, 2)
  const [withoutConsent, oldEnough] = random.pick([
    [1, 2],
    [1, 3],
    [2, 1],
    [2, 3],
  ] as const)
  const ages: readonly (readonly [Age, number, readonly string[]])[] = [
    ['young', youngs, services],
    ['almost', almosts, services],
    [random.pick(['young', 'almost'] as const), withoutConsent, missions],
    ['just', 1, services],
    ['older', oldEnough - 1, services],
  ]
  const rows = ages.flatMap(([age, times, uses]) =>
    Array.from({ length: times }, () => [drawBirth(random, age), random.pick(uses)]),
  )
  const names = random.some(firstNames, rows.length)
  return {
    jour: dateInWords({ year: 2026, month: 10, day: random.integer(5, 25) }),
    juste: youngs + almosts,
    annee: youngs,
    sansUsage: youngs + almosts + withoutConsent,
    sansAge: youngs + almosts + oldEnough,
    tableau: [
      ['Élève', 'Date de naissance', 'Usage des données'],
      ...random.shuffle(rows).map((row, index) => [names[index] ?? '', ...row]),
    ],
  }
}
