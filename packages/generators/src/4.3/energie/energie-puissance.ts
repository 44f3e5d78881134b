import type { Draw } from '../../values.ts'

const devices = [
  { name: 'Box Internet', least: 8, most: 14 },
  { name: 'Ordinateur portable', least: 25, most: 48 },
  { name: 'Télévision', least: 70, most: 95 },
  { name: 'Console de jeux', least: 110, most: 190 },
  { name: 'Tablette', least: 4, most: 7 },
  { name: 'Ordinateur de jeu', least: 210, most: 390 },
]

/** Four devices, each with a power that fits it. */
export const draw: Draw = (random) => {
  const shown = random
    .some(devices, 4)
    .map(({ name, least, most }) => ({ name, watts: random.integer(least, most) }))
  const [first, second, , last] = shown.toSorted((a, b) => b.watts - a.watts)
  return {
    tableau: [['Appareil', 'Puissance'], ...shown.map(({ name, watts }) => [name, `${watts}\u00a0W`])],
    choix: shown.map(({ name }) => name),
    forte: first?.name ?? '',
    seconde: second?.name ?? '',
    faible: last?.name ?? '',
    wattsForte: first?.watts ?? 0,
    wattsSeconde: second?.watts ?? 0,
  }
}
