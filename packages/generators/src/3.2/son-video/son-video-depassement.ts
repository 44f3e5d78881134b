import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const plans = ['L’arrivée', 'Le marché', 'L’atelier', 'La répétition', 'Le trajet', 'Le repas', 'Le départ']

const spoken = (seconds: number): string =>
  `${Math.floor(seconds / 60)}\u00a0min ${String(seconds % 60).padStart(2, '0')}\u00a0s`

/** Four lengths; the limit is one minute below what the whole minutes alone make. */
export const draw: Draw = (random) => {
  const whole = random.pick([
    [1, 1, 2, 0],
    [1, 2, 2, 0],
    [1, 1, 1, 0],
  ])
  const lengths = random.shuffle(whole.map((minutes) => 60 * minutes + random.integer(15, 55)))
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const limite = whole.reduce((sum, minutes) => sum + minutes, -1)
  const asHundreds = lengths.reduce((sum, length) => sum + 100 * Math.floor(length / 60) + (length % 60), 0)
  return {
    prenom: random.pick(firstNames),
    tableau: [
      ['Plan', 'Durée'],
      ...random.some(plans, 4).map((plan, index) => [plan, spoken(lengths[index] ?? 0)]),
    ],
    limite,
    limiteSecondes: 60 * limite,
    total,
    trop: total - 60 * limite,
    centaines: asHundreds - 100 * limite,
    somme: lengths.join(' + '),
  }
}
