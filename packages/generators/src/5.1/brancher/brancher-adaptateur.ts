import type { Draw } from '../../values.ts'

const outputs = ['USB-C', 'HDMI', 'DisplayPort']
const inputs = ['VGA', 'DVI', 'HDMI', 'RCA']

/** No socket in common; one adapter fits at both ends, the others at one end only or the wrong way round. */
export const draw: Draw = (random) => {
  const [from = '', second = '', absent = ''] = random.shuffle(outputs)
  const free = random.shuffle(inputs.filter((input) => input !== from && input !== second))
  const [to = '', other = '', foreign = ''] = free.toSorted(
    // A socket that only another adapter’s computer side has must not be the projector’s.
    (a, b) => Number(a === absent) - Number(b === absent),
  )
  const sides = random.shuffle([
    { kind: 'juste', left: from, right: to },
    { kind: 'envers', left: to, right: from },
    { kind: 'sortie', left: random.pick([from, second]), right: foreign },
    { kind: 'entree', left: absent, right: random.pick([to, other]) },
  ])
  const nameOf = (kind: string): string => `Adaptateur ${1 + sides.findIndex((side) => side.kind === kind)}`
  return {
    ordinateur: random.shuffle([from, second]).join(', '),
    projecteur: random.shuffle([to, other]).join(', '),
    tableau: [
      ['Adaptateur', 'Côté ordinateur', 'Côté projecteur'],
      ...sides.map(({ left, right }, index) => [index + 1, left, right]),
    ],
    juste: nameOf('juste'),
    envers: nameOf('envers'),
    sortie: nameOf('sortie'),
    entree: nameOf('entree'),
    depart: from,
    arrivee: to,
  }
}
