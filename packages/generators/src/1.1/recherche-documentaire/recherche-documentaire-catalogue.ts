import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

const families = [
  { wanted: ['loup', 'lynx'], refused: 'élevage', others: ['renard', 'forêt', 'montagne'] },
  { wanted: ['abeille', 'bourdon'], refused: 'miel', others: ['fleur', 'verger', 'fourmi'] },
  { wanted: ['éolien', 'solaire'], refused: 'prix', others: ['barrage', 'réseau', 'climat'] },
  { wanted: ['tramway', 'métro'], refused: 'travaux', others: ['vélo', 'bus', 'ville'] },
]

const kinds = ['livre', 'article', 'film', 'carte']

type Part = { readonly subjects: readonly string[]; readonly isRecent: boolean; readonly count: number }

function drawRecords(random: Random, year: number, { subjects, isRecent, count }: Part): string[][] {
  return Array.from({ length: count }, () => [
    random.pick(kinds),
    random.shuffle(subjects).join(', '),
    String(isRecent ? random.integer(year, 2025) : random.integer(year - 9, year - 1)),
  ])
}

export const draw: Draw = (random) => {
  const { wanted, refused, others } = random.pick(families)
  const [a = '', b = ''] = random.shuffle(wanted)
  const year = random.integer(2016, 2019)
  const other = (): string => random.pick(others)
  const [refusedCount = 0, oldCount = 0, bCount = 0] = random.shuffle([3, 4, 5])
  const onlyA = random.integer(5, 8)
  const both = random.integer(2, 3)
  const parts: Part[] = [
    { subjects: [a, other()], isRecent: true, count: onlyA },
    { subjects: [a, b], isRecent: true, count: both },
    { subjects: [b], isRecent: true, count: bCount },
    { subjects: [random.pick([a, b]), refused], isRecent: true, count: refusedCount },
    { subjects: [random.pick([a, b])], isRecent: false, count: oldCount },
    { subjects: [b, refused], isRecent: false, count: 2 },
    { subjects: [other(), refused], isRecent: true, count: random.integer(5, 8) },
    { subjects: [other()], isRecent: true, count: random.integer(6, 9) },
  ]
  const juste = onlyA + both + bCount
  const rows = parts.flatMap((part) => drawRecords(random, year, part))
  return {
    a,
    b,
    c: refused,
    annee: year,
    juste,
    sansSauf: juste + refusedCount,
    sansDate: juste + oldCount,
    unSeul: onlyA + both,
    catalogue: [
      ['Numéro', 'Genre', 'Sujets', 'Année'],
      ...random.shuffle(rows).map((row, index) => [String(index + 1), ...row]),
    ],
  }
}
