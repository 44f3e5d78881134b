import type { Solve } from '../../values.ts'

const others: ReadonlyMap<string, string> = new Map([
  ['on', 'ont'],
  ['a', 'à'],
  ['et', 'est'],
  ['son', 'sont'],
  ['ou', 'où'],
  ['ce', 'se'],
])

/** Each sentence holds exactly one word that has a twin in sound. */
export const solve: Solve = ({ labels }) =>
  labels.map((label) => {
    const found = label.split(/[\s.]+/).flatMap((word) => others.get(word) ?? [])
    return found.length === 1 ? (found[0] ?? '') : ''
  })
