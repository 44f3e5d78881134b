import type { Draw } from '../../values.ts'

const columns = ['Langue', 'Écran', 'Heure locale', 'Polices']
const values = [
  ['français', 'anglais', 'arabe', 'portugais'],
  ['1920 × 1080', '1366 × 768', '2560 × 1440', '390 × 844'],
  ['Paris', 'Cayenne', 'Nouméa', 'Saint-Denis'],
  ['42', '118', '167', '203'],
]

type Row = readonly string[]

/** How many values two browsers differ in. */
const distance = (one: Row, other: Row): number => one.filter((value, index) => value !== other[index]).length

/** One twin differs from A by a single value; all the others by two or more. */
export const draw: Draw = (random) => {
  const a = values.map((list) => random.pick(list))
  const other = (row: Row, at: number): Row =>
    row.map((value, index) =>
      index === at ? random.pick((values[at] ?? []).filter((one) => one !== value)) : value,
    )
  const at = random.integer(0, 3)
  const twin = other(a, at)
  // For each other column, a browser that shares it and one more with A, so that each value looks common.
  const others = [0, 1, 2, 3].flatMap((kept) => {
    const also = random.pick([0, 1, 2, 3].filter((index) => index !== kept))
    const changed = [0, 1, 2, 3].filter((index) => index !== kept && index !== also)
    const row = changed.reduce<Row>((left, index) => other(left, index), a)
    return distance(row, a) === 2 ? [row] : []
  })
  const rows = random.shuffle([twin, ...others])
  const letters = ['B', 'C', 'D', 'E', 'F']
  const [faux1 = '', faux2 = '', faux3 = ''] = random.shuffle(columns.filter((_, index) => index !== at))
  return {
    juste: columns[at] ?? '',
    jumeau: letters[rows.indexOf(twin)] ?? '',
    faux1,
    faux2,
    faux3,
    tableau: [
      ['Navigateur', ...columns],
      ['A', ...a],
      ...rows.map((row, index) => [letters[index] ?? '', ...row]),
    ],
  }
}
