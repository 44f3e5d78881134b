import type { Draw } from '../../values.ts'

type Trial = { readonly useful: number; readonly useless: number }

/** Of four requests, one finds all with much noise, one enough, one nearly enough, one little. */
export const draw: Draw = (random) => {
  const utiles = random.pick([20, 30, 40])
  const seuil = (utiles * 9) / 10
  const inutiles = random.integer(9, 14)
  const trials: readonly Trial[] = [
    { useful: random.integer(seuil, utiles - 1), useless: inutiles },
    { useful: utiles, useless: inutiles + random.integer(8, 14) },
    { useful: seuil - random.integer(1, 2), useless: random.integer(3, 7) },
    { useful: Math.round(utiles * 0.6), useless: random.integer(0, 2) },
  ]
  const order = random.shuffle([0, 1, 2, 3])
  const letter = (index: number): string => ['A', 'B', 'C', 'D'][order.indexOf(index)] ?? ''
  const noise = 36
  // Which documents each request finds: so many of the useful ones, so many of the others.
  const found = order.map((index) => {
    const { useful, useless } = trials[index] ?? { useful: 0, useless: 0 }
    const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at)
    return new Set([
      ...random.some(range(utiles), useful),
      ...random.some(range(noise), useless).map((at) => utiles + at),
    ])
  })
  const rows = Array.from({ length: utiles + noise }, (_, at) => [
    at < utiles ? 'oui' : 'non',
    ...found.map((set) => (set.has(at) ? 'x' : '')),
  ])
  return {
    sujet: random.pick([
      'les plantes du littoral',
      'l’histoire du quartier',
      'les métiers du bois',
      'les jeux anciens',
    ]),
    utiles,
    seuil,
    inutiles,
    trouves: (trials[0]?.useful ?? 0) + inutiles,
    juste: letter(0),
    large: letter(1),
    etroite: letter(2),
    essai: [
      ['Document', 'Utile', 'A', 'B', 'C', 'D'],
      ...random.shuffle(rows).map((row, index) => [String(index + 1), ...row]),
    ],
  }
}
