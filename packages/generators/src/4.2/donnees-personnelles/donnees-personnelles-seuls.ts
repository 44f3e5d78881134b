import type { Draw } from '../../values.ts'

const ages = ['11-13 ans', '14-16 ans', '17-19 ans', '20-25 ans']
const quarters = ['Centre', 'Gare', 'Port', 'Moulin']
const activities = ['Chorale', 'Judo', 'Peinture', 'Échecs']

const opinions = ['très content', 'content', 'pas content']

/** Combinations of which some stand once, the others two to four times. */
export const draw: Draw = (random) => {
  const all = ages.flatMap((age) =>
    quarters.flatMap((quarter) => activities.map((activity) => [age, quarter, activity])),
  )
  const juste = random.integer(6, 11)
  const groups = random.integer(8, 11)
  const kinds = random.some(all, juste + groups)
  const rows = kinds.flatMap((kind, index) =>
    Array.from({ length: index < juste ? 1 : random.integer(2 + (index % 2), 4) }, () => [
      ...kind,
      random.pick(opinions),
    ]),
  )
  return {
    juste,
    sortes: juste + groups,
    groupes: rows.length - juste,
    enquete: [['Âge', 'Quartier', 'Activité', 'Avis'], ...random.shuffle(rows)],
  }
}
