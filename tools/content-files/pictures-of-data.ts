import { drawBars, drawCurve, drawShares } from './charts.ts'

/** Charts of competence 1.3. */
export const dataPictures: Readonly<Record<string, string>> = {
  '1.3/graphiques/livres.svg': drawBars({
    title: 'Livres empruntés au CDI',
    axis: { min: 0, max: 60, step: 10, unit: 'livres' },
    values: [
      ['janvier', 20],
      ['février', 50],
      ['mars', 40],
      ['avril', 30],
    ],
  }),
  '1.3/graphiques/piscine.svg': drawBars({
    title: 'Entrées à la piscine',
    axis: { min: 0, max: 120, step: 20, unit: 'entrées' },
    values: [
      ['lundi', 40],
      ['mardi', 60],
      ['mercredi', 100],
      ['jeudi', 80],
    ],
  }),
  '1.3/graphiques/temperature.svg': drawCurve({
    title: 'Température dans la cour',
    axis: { min: 0, max: 21, step: 3, unit: '°C' },
    values: [
      ['8 h', 9],
      ['10 h', 12],
      ['12 h', 15],
      ['14 h', 18],
      ['16 h', 15],
    ],
  }),
  '1.3/graphiques/trajets.svg': drawShares('Comment venez-vous au collège\u202f?', [
    ['Car', 45],
    ['Vélo', 25],
    ['À pied', 20],
    ['Voiture', 10],
  ]),
  '1.3/graphiques/lessive.svg': drawBars({
    title: 'Taches enlevées',
    axis: { min: 90, max: 98, step: 1, unit: '%' },
    values: [
      ['Lessive A', 96],
      ['Lessive B', 93],
    ],
  }),
  '1.3/graphiques/abonnes.svg': drawBars({
    title: 'Abonnés en juin',
    axis: { min: 200, max: 210, step: 2, unit: 'abonnés' },
    values: [
      ['Club A', 208],
      ['Club B', 202],
    ],
  }),
}
