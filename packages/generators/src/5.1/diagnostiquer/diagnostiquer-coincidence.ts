import type { Draw } from '../../values.ts'

const conditions = [
  'Four à micro-ondes en marche',
  'Porte fermée',
  'Batterie sous 20 %',
  'Caméra allumée',
  'Casque sans fil',
  'Télévision allumée',
  'Partage d’écran',
  'Chargeur branché',
]

const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']

/** One column is the result; one has a yes too many, one lacks a yes, one goes its own way. */
export const draw: Draw = (random) => {
  const cuts = random.shuffle([true, true, true, false, false, false, false])
  const indexOf = (cut: boolean): number =>
    random.pick([...cuts.keys()].filter((index) => cuts[index] === cut))
  const flipped = (...indexes: readonly number[]): boolean[] =>
    cuts.map((cut, index) => cut !== indexes.includes(index))
  const kinds = [
    { kind: 'juste', column: cuts },
    { kind: 'detrop', column: flipped(indexOf(false)) },
    { kind: 'manque', column: flipped(indexOf(true)) },
    { kind: 'hasard', column: flipped(indexOf(true), indexOf(false)) },
  ]
  const names = random.some(conditions, 4)
  const columns = random.shuffle(kinds).map((one, index) => ({ ...one, name: names[index] ?? '' }))
  const nameOf = (kind: string): string => columns.find((one) => one.kind === kind)?.name ?? ''
  const yes = (value: boolean | undefined): string => (value ? 'oui' : 'non')
  return {
    choix: columns.map(({ name }) => name),
    tableau: [
      ['Jour', ...columns.map(({ name }) => name), 'Coupure'],
      ...days.map((day, row) => [day, ...columns.map(({ column }) => yes(column[row])), yes(cuts[row])]),
    ],
    juste: nameOf('juste'),
    detrop: nameOf('detrop'),
    manque: nameOf('manque'),
    hasard: nameOf('hasard'),
  }
}
