import type { Draw } from '../../values.ts'

/** Four links are cleared; of the six pairs left, one alone meets each failed path. */
export const draw: Draw = (random) => {
  const [x = '', y = '', p = '', q = '', ...sound] = random.shuffle('ABCDEFGH'.split(''))
  const [one = '', two = '', three = '', four = ''] = sound
  const trials = [
    { path: [one, two, three], result: 'réussi' },
    { path: [two, four, three], result: 'réussi' },
    { path: [x, one, p], result: 'raté' },
    { path: [x, four, q], result: 'raté' },
    { path: [y, three, q], result: 'raté' },
    { path: [y, two, p], result: 'raté' },
    { path: [x, y, one], result: 'raté' },
  ]
  const [premiere = '', seconde = ''] = [x, y].toSorted()
  return {
    premiere,
    seconde,
    saines: `${sound.toSorted().slice(0, 3).join(', ')} et ${sound.toSorted()[3] ?? ''}`,
    tableau: [
      ['Essai', 'Chemin', 'Résultat'],
      ...random
        .shuffle(trials)
        .map(({ path, result }, index) => [index + 1, random.shuffle(path).join(', '), result]),
    ],
  }
}
