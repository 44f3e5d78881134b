import type { Draw } from '../../values.ts'

const themes = ['Mer', 'Montagne', 'Ville', 'Forêt', 'Ciel']
const free = ['CC BY', 'CC BY-SA', 'CC0']
const unsold = ['CC BY-NC', 'CC BY-NC-SA']
const unchanged = ['CC BY-ND']
const reserved = ['Tous droits réservés']
const all = [...free, ...unsold, ...unchanged, ...reserved, 'CC BY-NC-ND']

/** A catalogue where leaving out one of the conditions gives another number each. */
export const draw: Draw = (random) => {
  const theme = random.pick(themes)
  const juste = random.integer(5, 9)
  const [nc = 0, nd = 0, asked = 0] = random.some([2, 3, 4, 5, 6], 3)
  const ofTheme = (count: number, licences: readonly string[]): string[][] =>
    Array.from({ length: count }, () => [theme, random.pick(licences)])
  const others = themes.filter((one) => one !== theme)
  const rows = random.shuffle([
    ...ofTheme(juste, free),
    ...ofTheme(nc, unsold),
    ...ofTheme(nd, unchanged),
    ...ofTheme(asked, reserved),
    ...ofTheme(random.integer(1, 3), ['CC BY-NC-ND']),
    ...Array.from({ length: 30 }, () => [random.pick(others), random.pick(all)]),
  ])
  return {
    theme,
    juste,
    sansvente: juste + nc,
    sansmodif: juste + nd,
    avecreserves: juste + asked,
    lignes: [
      ['Image', 'Thème', 'Licence'],
      ...rows.map(([of = '', licence = ''], index) => [`image-${index + 101}.jpg`, of, licence]),
    ],
  }
}
