import { dateInFigures, dayAfter } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

const parts = ['Climat', 'Animaux', 'Histoire', 'Métiers', 'Légendes', 'Transports', 'Sources', 'Sports']

const add = (part: string): string => `ajoute la partie «\u00a0${part}\u00a0»`
const efface = (part: string): string => `efface la partie «\u00a0${part}\u00a0»`

function drawFiller(random: Random, others: readonly string[]): string {
  const part = random.pick(others)
  return random.pick([
    `corrige la partie «\u00a0${part}\u00a0»`,
    `ajoute une image à «\u00a0${part}\u00a0»`,
    'corrige l’orthographe',
  ])
}

/** A part that goes, comes back and goes again, among some thirty versions. */
export const draw: Draw = (random) => {
  const people = random.some(firstNames, 4)
  const [partie = '', lure = '', ...others] = random.shuffle(parts)
  const fill = (least: number, most: number): string[] =>
    Array.from({ length: random.integer(least, most) }, () => drawFiller(random, others))
  const changes = [
    ...others.map(add),
    add(lure),
    ...fill(1, 3),
    add(partie),
    ...fill(2, 4),
    efface(partie),
    ...fill(1, 3),
    `remet la partie «\u00a0${partie}\u00a0»`,
    ...fill(3, 6),
    efface(partie),
    ...fill(1, 2),
    efface(lure),
    ...fill(2, 4),
  ]
  const start = dayAfter({ year: 2026, month: random.integer(1, 5), day: 2 }, random.integer(0, 20))
  const last = changes.lastIndexOf(efface(partie)) + 1
  return {
    partie,
    juste: last - 1,
    efface: last,
    premiere: changes.indexOf(efface(partie)),
    remise: changes.indexOf(`remet la partie «\u00a0${partie}\u00a0»`) + 1,
    historique: [
      ['Version', 'Date', 'Qui', 'Ce qui change'],
      ...changes.map((change, place) => [
        place + 1,
        dateInFigures(dayAfter(start, Math.floor(place / 3))),
        random.pick(people),
        change,
      ]),
    ],
  }
}
