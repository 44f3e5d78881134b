import { decimal } from '../../french.ts'
import type { Draw } from '../../values.ts'

const devices = [
  { name: 'Ordinateur fixe', watts: [80, 90, 100, 110] },
  { name: 'Écran', watts: [20, 25, 30] },
  { name: 'Vidéoprojecteur', watts: [200, 220, 250] },
  { name: 'Borne Wi-Fi', watts: [8, 10, 12] },
]

type Line = { readonly watts: number; readonly count: number; readonly hours: number }

const energyOf = ({ watts, count, hours }: Line): number => (watts * count * hours * 180) / 1_000

/** One line forgets the number of devices, counts seven days a week, or one week in place of one day’s hours. */
const mistakes: readonly ((line: Line) => number)[] = [
  (line) => energyOf(line) / line.count,
  (line) => (energyOf(line) / 5) * 7,
  (line) => energyOf(line) / line.hours,
]

export const draw: Draw = (random) => {
  const lines = devices.map(({ name, watts }) => ({
    name,
    watts: random.pick(watts),
    count: random.integer(2, 8),
    hours: random.integer(3, 7),
  }))
  const at = random.integer(0, 3)
  const line = lines[at] ?? { name: '', watts: 0, count: 0, hours: 0 }
  const round = (value: number): string => decimal(Math.round(value * 1_000) / 1_000)
  const faux = round(random.pick(mistakes)(line))
  return {
    ligne: `Ligne ${at + 1}`,
    appareil: `la ligne « ${line.name} »`,
    watts: line.watts,
    nombre: line.count,
    heures: line.hours,
    bon: round(energyOf(line)),
    faux,
    tableau: [
      ['Ligne', 'Appareil', 'Nombre', 'Puissance', 'h par jour', 'kWh par an'],
      ...lines.map((one, index) => [
        index + 1,
        one.name,
        one.count,
        `${one.watts}\u00a0W`,
        one.hours,
        index === at ? faux : round(energyOf(one)),
      ]),
    ],
  }
}
