import { decimal } from '../../french.ts'
import type { Draw } from '../../values.ts'

const groups = ['Enfants', 'Adolescents', 'Adultes', 'Personnes âgées']
const total = 50

/** Fifty voices that were used, so that each counts for two in a hundred, and some that were not. */
export const draw: Draw = (random) => {
  const groupe = random.pick(['Enfants', 'Adolescents', 'Personnes âgées'])
  const others = groups.filter((group) => group !== groupe)
  const nombre = random.integer(3, 9)
  const left = random.integer(2, 5)
  // Few enough that the share of all voices is never the same.
  const away = random.integer(6, 8)
  const rows = random.shuffle([
    ...Array.from({ length: nombre }, () => [groupe, 'gardée']),
    ...Array.from({ length: total - nombre }, () => [random.pick(others), 'gardée']),
    ...Array.from({ length: left }, () => [groupe, 'écartée']),
    ...Array.from({ length: away }, () => [random.pick(others), 'écartée']),
  ])
  return {
    groupe,
    nombre,
    total,
    part: 2 * nombre,
    tous: decimal(Math.round((1_000 * (nombre + left)) / (total + left + away)) / 10),
    lignes: [
      ['Fichier', 'Groupe', 'Durée (s)', 'État'],
      ...rows.map(([group = '', state = ''], index) => [
        `voix-${index + 301}.ogg`,
        group,
        random.integer(4, 40),
        state,
      ]),
    ],
  }
}
