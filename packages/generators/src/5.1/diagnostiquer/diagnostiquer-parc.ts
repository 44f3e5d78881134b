import { timeOfDay } from '../../french.ts'
import type { Draw } from '../../values.ts'

const columns = [
  ['A101', 'A204', 'B12', 'CDI'],
  ['borne 1', 'borne 2', 'borne 3', 'borne 4'],
  ['v7', 'v8', 'v9'],
  ['modèle 1', 'modèle 2', 'modèle 3'],
  ['élève', 'professeur', 'invité'],
]

/** Fails when two values of two columns meet; each of them alone is seen to succeed. */
export const draw: Draw = (random) => {
  const [left = 0, right = 1] = random.some([0, 1, 2, 3, 4], 2).toSorted((a, b) => a - b)
  const premier = random.pick(columns[left] ?? [])
  const second = random.pick(columns[right] ?? [])
  const failing = 14
  const anyRow = (): string[] => columns.map((values) => random.pick(values))
  const rows = Array.from({ length: 180 }, (_, index) => {
    const row = anyRow()
    if (index < failing) {
      return row.with(left, premier).with(right, second)
    }
    const meets = row[left] === premier && row[right] === second
    return meets
      ? row.with(right, random.pick(columns[right]?.filter((value) => value !== second) ?? []))
      : row
  })
  const shown = random
    .shuffle(rows)
    .map((row, index) => [
      timeOfDay(480 + 3 * index),
      ...row,
      row[left] === premier && row[right] === second ? 'raté' : 'réussi',
    ])
  return {
    premier,
    second,
    connexions: [['Heure', 'Salle', 'Borne', 'Système', 'Poste', 'Compte', 'Résultat'], ...shown],
  }
}
