import type { Draw } from '../../values.ts'

const machines = ['téléphone', 'ordinateur', 'téléviseur']

/** Each of the other threads misses one thing. */
export const draw: Draw = (random) => {
  const [appareil = '', elsewhere = ''] = random.shuffle(machines)
  const major = random.integer(3, 8)
  const [minor = 0, otherMinor = 1] = random.some([0, 1, 2, 3, 4, 5], 2)
  const first = random.integer(2, 9)
  const [last = 0, otherLast = 1] = random.some([1, 2, 3, 4, 5, 6, 7, 8, 9], 2)
  const version = `${major}.${minor}`
  const code = `E${first}${last}`
  const threads = random.shuffle([
    { kind: 'juste', cells: [code, version, appareil, 'oui'] },
    { kind: 'autreversion', cells: [code, `${major}.${otherMinor}`, appareil, 'oui'] },
    { kind: 'autreappareil', cells: [code, version, elsewhere, 'oui'] },
    { kind: 'autrecode', cells: [`E${first}${otherLast}`, version, appareil, 'oui'] },
    { kind: 'ouverte', cells: [code, version, appareil, 'non'] },
  ])
  const nameOf = (kind: string): string =>
    `Discussion ${1 + threads.findIndex((thread) => thread.kind === kind)}`
  return {
    appareil,
    version,
    code,
    tableau: [
      ['Discussion', 'Code', 'Version', 'Appareil', 'Solution trouvée'],
      ...threads.map(({ cells }, index) => [index + 1, ...cells]),
    ],
    juste: nameOf('juste'),
    petit: nameOf('juste').toLowerCase(),
    autreversion: nameOf('autreversion'),
    autreappareil: nameOf('autreappareil'),
    autrecode: nameOf('autrecode'),
    ouverte: nameOf('ouverte'),
  }
}
