import type { Draw } from '../../values.ts'

const separators = [
  {
    name: 'point-virgule',
    sign: ';',
    marks: [
      { name: 'virgule', sign: ',' },
      { name: 'point', sign: '.' },
    ],
  },
  {
    name: 'deux-points',
    sign: ':',
    marks: [
      { name: 'virgule', sign: ',' },
      { name: 'point', sign: '.' },
    ],
  },
  { name: 'virgule', sign: ',', marks: [{ name: 'point', sign: '.' }] },
]
const stations = ['Clairlac', 'Hautelande', 'Roquevaux', 'Tourvert', 'Villebrune']
const headers = [
  'Appareil no 7',
  'Relevé automatique',
  'Unités - degrés et millimètres',
  'Fichier provisoire',
]

/** A few lines about the file, then the table, in one of several dialects. */
export const draw: Draw = (random) => {
  const separator = random.pick(separators)
  const mark = random.pick(separator.marks)
  const before = [`Station de ${random.pick(stations)}`, ...random.some(headers, random.integer(1, 3))]
  const number = (least: number, most: number): string =>
    (random.integer(least, most) + random.integer(1, 9) / 10).toFixed(1).replace('.', mark.sign)
  const titles = ['Jour', 'Température', 'Pluie'].join(separator.sign)
  const day = random.integer(3, 20)
  const rows = [0, 1, 2].map((step) => [day + step, number(4, 19), number(0, 12)].join(separator.sign))
  return {
    sauter: before.length,
    avecTitres: before.length + 1,
    colonnes: separator.name,
    decimales: mark.name,
    nomColonnes: separator.name === 'virgule' ? 'signe virgule' : `signe ${separator.name}`,
    nomDecimales: `« ${mark.sign} »`,
    titres: titles,
    texte: [...before, titles, ...rows].join('\n'),
  }
}
