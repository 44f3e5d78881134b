import type { Draw } from '../../values.ts'

const causes = [
  'Câble',
  'Carte réseau',
  'Mot de passe',
  'Droits du dossier',
  'Disque plein',
  'Adresse en double',
  'Pare-feu',
  'Antivirus',
]

/** On the six causes left, one trial is even; on all eight, another one would look even. */
export const draw: Draw = (random) => {
  const [ecartee = '', ecartee2 = '', ...left] = random.shuffle(causes)
  const trials = random
    .shuffle([
      { kind: 'juste', passes: 3, out: [true, true] },
      { kind: 'naif', passes: 2, out: [true, true] },
      { kind: 'chance', passes: 1, out: [false, true] },
      { kind: 'inutile', passes: 0, out: [true, false] },
    ])
    .map(({ kind, passes, out }) => ({
      kind,
      results: [...random.shuffle(left.map((_, index) => index < passes)), ...out],
    }))
  const rows = [...left, ecartee, ecartee2].map((cause, index) => [
    cause,
    ...trials.map(({ results }) => (results[index] ? 'réussi' : 'raté')),
  ])
  const nameOf = (kind: string): string => `Essai ${1 + trials.findIndex((trial) => trial.kind === kind)}`
  return {
    ecartee,
    ecartee2,
    tableau: [
      ['Si la cause est…', 'Essai 1', 'Essai 2', 'Essai 3', 'Essai 4'],
      ...rows.toSorted((a, b) => String(a[0]).localeCompare(String(b[0]))),
    ],
    juste: nameOf('juste'),
    petit: nameOf('juste').toLowerCase(),
    naif: nameOf('naif'),
    chance: nameOf('chance'),
    inutile: nameOf('inutile'),
  }
}
