import type { Draw } from '../../values.ts'

const devices = [
  { name: 'Un ordinateur portable', watts: [30, 35, 40, 45] },
  { name: 'Une télévision', watts: [70, 80, 85, 90] },
  { name: 'Une console', watts: [110, 120, 130, 150] },
  { name: 'Un ordinateur fixe', watts: [95, 105, 115, 125] },
]

/** Power, hours a day, days a week: no two of the products are alike. */
export const draw: Draw = (random) => {
  const { name, watts: powers } = random.pick(devices)
  const watts = random.pick(powers)
  const duree = random.integer(2, 6)
  const jours = random.pick([3, 4, 5, 6].filter((days) => days !== duree))
  return {
    appareil: name,
    watts,
    duree,
    jours,
    heures: duree * jours,
    parJour: watts * duree,
    sansHeures: watts * jours,
    energie: watts * duree * jours,
  }
}
