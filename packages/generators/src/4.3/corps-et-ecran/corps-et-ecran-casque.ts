import { decimal } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const levels = [
  { level: 80, limit: 40, hours: [3, 4, 6, 7, 8] },
  { level: 83, limit: 20, hours: [1, 1.5, 3, 3.5, 4] },
  { level: 86, limit: 10, hours: [0.5, 1, 1.5, 2] },
]

const spoken = (hours: number): string =>
  hours === 0.5 ? '30 minutes' : Number.isInteger(hours) ? `${hours} h` : `${Math.floor(hours)} h 30`

/** Four days at one level; what is left of the week. */
export const draw: Draw = (random) => {
  const { level, limit, hours } = random.pick(levels)
  const perDay = random.pick(hours)
  const listened = 4 * perDay
  const otherLimit = level === 80 ? 20 : 2 * limit
  return {
    prenom: random.pick(firstNames),
    niveau: level,
    limite: limit,
    detail: spoken(perDay),
    ecoute: decimal(listened),
    reste: decimal(limit - listened),
    autreReste: decimal(Math.abs(otherLimit - listened)),
  }
}
