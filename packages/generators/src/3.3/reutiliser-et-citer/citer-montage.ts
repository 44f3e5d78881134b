import type { Draw } from '../../values.ts'

export const draw: Draw = (random) => {
  const licence = random.pick(['CC BY-SA', 'CC BY-NC-SA'])
  const free = (): string => random.pick(['CC BY', 'CC0'])
  const good = licence === 'CC BY-SA' ? [licence, 'CC BY', free()] : [licence, 'CC BY-NC', free()]
  const sets = random.shuffle([
    { isGood: true, images: good },
    { isGood: false, images: [random.pick(['CC BY-ND', 'CC BY-NC-ND']), 'CC BY', free()] },
    { isGood: false, images: ['CC BY-SA', 'CC BY-NC', free()] },
    { isGood: false, images: ['CC BY-SA', 'CC BY-NC-SA', free()] },
  ])
  return {
    licence,
    source: licence,
    permis: `Montage ${1 + sets.findIndex(({ isGood }) => isGood)}`,
    tableau: [
      ['Montage', 'Image 1', 'Image 2', 'Image 3'],
      ...sets.map(({ images }, at) => [`Montage ${at + 1}`, ...random.shuffle(images)]),
    ],
  }
}
