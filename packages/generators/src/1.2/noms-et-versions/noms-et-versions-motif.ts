import type { Draw } from '../../values.ts'

const pairs = [
  ['photo', 'plan'],
  ['cours', 'carte'],
  ['son', 'scan'],
]
const middles = ['lac', 'bus', 'port', 'parc', 'gare', 'pont', 'stade']

/** Names with one digit or two, two extensions, two first words. */
export const draw: Draw = (random) => {
  const [mot = '', other = ''] = random.pick(pairs)
  const [good = '', bad = ''] = random.shuffle(['.jpg', '.png'])
  const juste = random.integer(3, 5)
  const twoDigits = random.integer(2, 3)
  const otherEnd = twoDigits === 2 ? random.pick([1, 3]) : random.pick([1, 2])
  const names = random.some(middles, 7)
  const make = (count: number, name: (middle: string) => string): string[] => names.slice(0, count).map(name)
  const files = random.shuffle([
    ...make(juste, (middle) => `${mot}-${middle}-${random.integer(1, 9)}${good}`),
    ...make(twoDigits, (middle) => `${mot}-${middle}-${random.integer(10, 30)}${good}`),
    ...make(otherEnd, (middle) => `${mot}-${middle}-${random.integer(1, 9)}${bad}`),
    ...make(1, (middle) => `${other}-${middle}-${random.integer(1, 9)}${good}`),
  ])
  return {
    mot,
    fin: good,
    motif: `${mot}*-?${good}`,
    juste,
    commeEtoile: juste + twoDigits,
    toutesExtensions: juste + otherEnd,
    tableau: [['Fichier'], ...files.map((file) => [file])],
  }
}
