import { decimal } from '../../french.ts'
import type { Draw } from '../../values.ts'

const permitted = 50

type Counts = { readonly wrongly: number; readonly rightly: number; readonly missed: number }

const rowsOf = (language: string, { wrongly, rightly, missed }: Counts): string[][] => [
  ...Array.from({ length: wrongly }, () => [language, 'retiré', 'permis']),
  ...Array.from({ length: permitted - wrongly }, () => [language, 'gardé', 'permis']),
  ...Array.from({ length: rightly }, () => [language, 'retiré', 'interdit']),
  ...Array.from({ length: missed }, () => [language, 'gardé', 'interdit']),
]

/** The share of a hundred, as one reads it. */
const share = (part: number, whole: number): string => decimal(Math.round((1_000 * part) / whole) / 10)

/** Two languages, one judged worse; three shares that are never the same. */
export const draw: Draw = (random) => {
  const [langue = '', other = ''] = random.shuffle(['bretonne', 'basque', 'corse', 'occitane'])
  const wrongly = random.integer(6, 12)
  const rightly = random.integer(13, 24)
  const missed = random.integer(2, 4)
  const elsewhere = random.integer(1, 4)
  const rows = random.shuffle([
    ...rowsOf(langue, { wrongly, rightly, missed }),
    ...rowsOf(other, { wrongly: elsewhere, rightly: random.integer(13, 24), missed }),
  ])
  return {
    langue,
    part: 2 * wrongly,
    retraits: share(wrongly, wrongly + rightly),
    inverse: missed,
    permis: permitted,
    tort: wrongly,
    autrepart: 2 * elsewhere,
    lignes: [
      ['Message', 'Langue', 'Décision de l’outil', 'Jugement de l’équipe'],
      ...rows.map((row, index) => [index + 1_001, ...row]),
    ],
  }
}
