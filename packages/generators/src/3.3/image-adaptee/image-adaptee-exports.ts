import type { Draw } from '../../values.ts'

type Export = readonly [width: number, weight: number, clear: boolean]

export const draw: Draw = (random) => {
  const affichage = random.pick([200, 250, 300, 400])
  const double = 2 * affichage
  const best = random.integer(60, 80)
  const wide = (): number => double + 10 * random.integer(0, 40)
  const narrow = (): number => double - 10 * random.integer(2, 15)
  const some = (count: number, one: () => Export): Export[] => Array.from({ length: count }, one)
  const exports = random.shuffle<{ kind: string; of: Export }>([
    { kind: 'fichierJuste', of: [wide(), best, true] },
    { kind: 'etroit', of: [narrow(), best - random.integer(25, 30), true] },
    { kind: 'opaque', of: [wide(), best - random.integer(10, 20), false] },
    ...some(9, () => [wide(), best + random.integer(5, 120), true]).map((of) => ({ kind: '', of })),
    ...some(7, () => [narrow(), best - random.integer(1, 9), true]).map((of) => ({ kind: '', of })),
    ...some(7, () => [wide(), best + random.integer(1, 90), false]).map((of) => ({ kind: '', of })),
  ])
  const numbers = random.some(
    Array.from({ length: 80 }, (_, at) => 110 + at),
    exports.length,
  )
  const nameOf = (at: number): string => `logo-${numbers[at] ?? 0}.png`
  const nameFor = (kind: string): string => nameOf(exports.findIndex((one) => one.kind === kind))
  return {
    affichage,
    double,
    fichierJuste: nameFor('fichierJuste'),
    sansFin: nameFor('fichierJuste').replace('.png', ''),
    etroit: nameFor('etroit'),
    opaque: nameFor('opaque'),
    exports: [
      ['Fichier', 'Largeur (pixels)', 'Poids (ko)', 'Fond transparent'],
      ...exports.map(({ of: [width, weight, clear] }, at) => [
        nameOf(at),
        width,
        weight,
        clear ? 'oui' : 'non',
      ]),
    ],
  }
}
