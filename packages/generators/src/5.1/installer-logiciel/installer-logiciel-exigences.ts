import type { Draw } from '../../values.ts'

const names = ['Mémoire', 'Place sur le disque', 'Version du système', 'Taille de l’écran']

/** One line too small, one just enough. */
export const draw: Draw = (random) => {
  const [manque = '', juste = '', third = '', fourth = ''] = random.shuffle(names)
  const lineOf = (name: string): string[] => {
    const [least, step, unit] =
      name === 'Mémoire'
        ? [random.pick([4, 8, 16]), 2, '\u00a0Go']
        : name === 'Place sur le disque'
          ? [random.integer(12, 40), random.integer(2, 9), '\u00a0Go libres']
          : name === 'Version du système'
            ? [random.integer(9, 13), random.integer(1, 3), '']
            : [random.pick([10, 11, 12]), random.integer(1, 3), '\u00a0pouces']
    const mine = name === manque ? least - step : name === juste ? least : least + step
    return [name, `${least}${unit}`, `${mine}${unit}`]
  }
  return {
    tableau: [['', 'Il faut au moins', 'Ton ordinateur'], ...names.map(lineOf)],
    manque,
    petit: manque.toLowerCase(),
    autre1: juste,
    autre2: third,
    autre3: fourth,
  }
}
