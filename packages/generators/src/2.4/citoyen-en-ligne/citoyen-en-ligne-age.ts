import { dateInFigures } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

/** A birthday that is never the first of January. */
export const draw: Draw = (random) => {
  const age = random.pick([15, 16, 18])
  const birth = { year: random.integer(2010, 2014), month: random.integer(2, 12), day: random.integer(1, 28) }
  const juste = { ...birth, year: birth.year + age }
  return {
    age,
    prenom: random.pick(firstNames),
    naissance: dateInFigures(birth),
    juste: dateInFigures(juste),
    nouvelan: dateInFigures({ year: juste.year, month: 1, day: 1 }),
    tot: dateInFigures({ ...juste, year: juste.year - 1 }),
  }
}
