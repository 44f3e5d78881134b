import type { Draw } from '../../values.ts'

const colours = [
  '#1f6f8b',
  '#8a2b5e',
  '#2f6b4a',
  '#c4572a',
  '#5a3f99',
  '#b3862d',
  '#3d7ea6',
  '#a63d57',
  '#4f7a28',
  '#7d4a2f',
  '#355c7d',
  '#94386b',
]

/** The attributes of a form in any order: the place in the line must not tell. */
export const draw: Draw = (random) => {
  const [fond = '', ...rest] = random.some(colours, 9)
  const bends = random.some([20, 28, 36, 44, 52, 60, 68, 76], 4)
  const largest = bends.indexOf(Math.max(...bends))
  // The first circle of the file is never the answer: who does not compare must be seen.
  const radii = largest === 0 ? [...bends.slice(1), ...bends.slice(0, 1)] : bends
  const at = radii.indexOf(Math.max(...radii))
  const circle = (radius: number, index: number): string => {
    const attributes = random.shuffle([
      `r="${radius}"`,
      `cx="${80 + 100 * index}"`,
      `cy="${90 + 10 * random.integer(0, 9)}"`,
      `fill="${rest[index]}"`,
      `stroke="${rest[4 + index]}"`,
    ])
    return `  <circle ${attributes.join(' ')}/>`
  }
  const couleur = rest[at] ?? ''
  return {
    couleur,
    sansDiese: couleur.slice(1),
    bord: rest[4 + at] ?? '',
    premiere: rest[0] ?? '',
    fond,
    rayon: radii[at] ?? 0,
    dessin: [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 280">',
      `  <rect width="480" height="280" fill="${fond}"/>`,
      ...radii.map(circle),
      '</svg>',
    ],
  }
}
