import type { Draw } from '../../values.ts'

const situations = [
  'une personne qui programme',
  'une personne qui jardine',
  'une personne qui tricote',
  'une personne qui danse',
  'une personne qui lit le journal',
  'une personne qui joue aux échecs',
]

/** The highest share belongs to the smallest batch, the highest count to the largest. */
export const draw: Draw = (random) => {
  const [bonne = '', nombreuse = '', third = '', fourth = ''] = random.some(situations, 4)
  const total = random.integer(12, 16)
  const batches = [
    { name: bonne, total, same: total - 1 },
    { name: nombreuse, total: 40, same: random.integer(26, 30) },
    { name: third, total: 20, same: random.integer(11, 14) },
    { name: fourth, total: 24, same: random.integer(13, 18) },
  ]
  const pictures = batches.flatMap(({ name, total: count, same }) => {
    const [often = '', seldom = ''] = random.shuffle(['jeune', 'âgée'])
    return Array.from({ length: count }, (_, index) => [name, index < same ? often : seldom])
  })
  return {
    bonne,
    nombreuse,
    total,
    fois: total - 1,
    choix: batches.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'fr')),
    lot: [
      ['Image', 'Demande', 'La personne paraît'],
      ...random.shuffle(pictures).map((cells, index) => [index + 1, ...cells]),
    ],
  }
}
