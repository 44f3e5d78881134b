import { towns } from '../../people.ts'
import type { Draw } from '../../values.ts'

const told = (offset: number): string => `UTC${offset < 0 ? '−' : '+'}${Math.abs(offset)}`

/** West, middle and east: the west begins last, and ends nothing before that. */
export const draw: Draw = (random) => {
  const [a = '', b = '', c = ''] = random.some(
    towns.filter((town) => !town.includes('-')),
    3,
  )
  const west = {
    town: a,
    offset: -random.integer(3, 5),
    from: random.integer(8, 9),
    to: random.integer(15, 16),
  }
  const middle = {
    town: b,
    offset: random.integer(1, 2),
    from: random.integer(8, 10),
    to: random.integer(16, 17),
  }
  const east = {
    town: c,
    offset: random.integer(3, 4),
    from: random.integer(8, 10),
    to: random.integer(18, 19),
  }
  const classes = [west, middle, east]
  const utc = west.from - west.offset
  const asked = random.pick([middle, east])
  const minus = (offset: number): string => `${offset < 0 ? '+' : '−'}\u00a0${Math.abs(offset)}`
  return {
    utc,
    local: west.from,
    ville: asked.town,
    la: utc + asked.offset,
    inverse: utc - asked.offset,
    calculs: classes
      .map(({ from, offset }) => `${from}\u00a0${minus(offset)}\u00a0=\u00a0${from - offset}`)
      .join(', '),
    tableau: [
      ['Classe', 'Décalage', 'Peut commencer, heure locale'],
      ...random
        .shuffle(classes)
        .map(({ town, offset, from, to }) => [town, told(offset), `de ${from}\u00a0h à ${to}\u00a0h`]),
    ],
  }
}
