import { timeOfDay } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

/** Two pairs of spans that overlap, one contained in another, and gaps between them. */
export const draw: Draw = (random) => {
  const start = 60 * 16 + 5 * random.integer(0, 6)
  const five = (least: number, most: number): number => 5 * random.integer(least, most)
  const a: [number, number] = [start, start + five(6, 9)]
  const overlap = five(2, 4)
  const b: [number, number] = [a[1] - overlap, a[1] + five(2, 5)]
  const c: [number, number] = [b[1] + five(5, 9), 0]
  c[1] = c[0] + five(10, 14)
  const d: [number, number] = [c[0] + five(1, 2), 0]
  d[1] = d[0] + five(3, 6)
  // Or else the gaps would make up for what is counted twice.
  const gaps = [15, 20, 25, 30].filter((gap) => gap + c[0] - b[1] !== overlap + d[1] - d[0])
  const e: [number, number] = [c[1] + random.pick(gaps), 0]
  e[1] = e[0] + five(2, 4)
  const length = ([from, to]: [number, number]): number => to - from
  const spans: [string, [number, number]][] = [
    ['Téléphone', a],
    ['Ordinateur', b],
    ['Ordinateur', c],
    ['Téléphone', d],
    ['Téléphone', e],
  ]
  const somme = spans.reduce((sum, [, span]) => sum + length(span), 0)
  const commun = overlap + length(d)
  const rows = spans.toSorted(([one], [other]) => other.localeCompare(one))
  return {
    prenom: random.pick(firstNames),
    tableau: [
      ['Appareil', 'Début', 'Fin'],
      ...rows.map(([name, [from, to]]) => [name, timeOfDay(from), timeOfDay(to)]),
    ],
    somme,
    commun,
    union: somme - commun,
    etendue: e[1] - a[0],
  }
}
