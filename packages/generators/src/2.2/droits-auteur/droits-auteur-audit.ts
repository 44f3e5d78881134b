import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

type Row = readonly [licence: string, changed: string, cited: string, access: string, page: string]

const repeat = (count: number, row: () => Row): Row[] => Array.from({ length: count }, row)

/** Uses that look like faults and are none, with how many there are of the two that mislead most. */
function drawRightUses(random: Random, untouched: number, free: number): Row[] {
  const access = (): string => random.pick(['gratuit', 'payant'])
  const page = (): string => random.pick(['CC BY', 'CC BY-NC', 'Tous droits réservés'])
  return [
    ...repeat(untouched, () => ['CC BY-SA', 'non', 'oui', access(), page()]),
    ...repeat(free, () => ['CC0', random.pick(['oui', 'non']), 'non', access(), page()]),
    ...repeat(6, () => ['CC BY', random.pick(['oui', 'non']), 'oui', access(), 'CC BY']),
    ...repeat(4, () => ['CC BY-SA', 'oui', 'oui', access(), 'CC BY-SA']),
    ...repeat(4, () => ['CC BY-NC', 'oui', 'oui', 'gratuit', 'CC BY-NC']),
    ...repeat(4, () => ['CC BY-ND', 'non', 'oui', access(), page()]),
  ]
}

/** Rows with one fault each, of four kinds. */
export const draw: Draw = (random) => {
  const [untouched = 0, free = 0] = random.some([2, 3, 4, 5], 2)
  const uncited = random.integer(1, 4)
  const sold = random.integer(1, 4)
  const touched = random.integer(1, 4)
  const relicensed = random.integer(1, 4)
  const juste = uncited + sold + touched + relicensed
  const rows = random.shuffle([
    ...drawRightUses(random, untouched, free),
    ...repeat(uncited, () => [random.pick(['CC BY', 'CC BY-SA']), 'non', 'non', 'gratuit', 'CC BY']),
    ...repeat(sold, () => ['CC BY-NC', 'non', 'oui', 'payant', 'CC BY-NC']),
    ...repeat(touched, () => ['CC BY-ND', 'oui', 'oui', 'gratuit', 'CC BY-ND']),
    ...repeat(relicensed, () => ['CC BY-SA', 'oui', 'oui', 'gratuit', 'CC BY']),
  ])
  return {
    juste,
    tropsa: juste + untouched,
    tropzero: juste + free,
    sanssa: juste - relicensed,
    lignes: [
      ['Image', 'Licence de l’image', 'Transformée', 'Auteur cité', 'Accès', 'Licence de la page'],
      ...rows.map((row, index) => [`vue-${index + 201}.jpg`, ...row]),
    ],
  }
}
