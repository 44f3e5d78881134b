import type { Draw } from '../../values.ts'

/** One set has all three: plug, charger and cable. */
export const draw: Draw = (random) => {
  const besoin = random.pick([65, 70, 80, 85, 90, 96])
  const sets = random.shuffle([
    { kind: 'juste', plug: 'USB-C', power: 100, cable: random.pick([100, 240]) },
    { kind: 'faible', plug: 'USB-C', power: random.pick([20, 30, 45, 60]), cable: 100 },
    { kind: 'cable', plug: 'USB-C', power: random.pick([100, 140]), cable: 60 },
    { kind: 'prise', plug: 'ronde', power: besoin, cable: random.pick([100, 120]) },
  ])
  const nameOf = (kind: string): string => `Lot ${1 + sets.findIndex((set) => set.kind === kind)}`
  return {
    besoin,
    tableau: [
      ['Lot', 'Fiche', 'Puissance du chargeur', 'Le câble supporte'],
      ...sets.map(({ plug, power, cable }, index) => [index + 1, plug, `${power}\u00a0W`, `${cable}\u00a0W`]),
    ],
    juste: nameOf('juste'),
    faible: nameOf('faible'),
    cable: nameOf('cable'),
    prise: nameOf('prise'),
  }
}
