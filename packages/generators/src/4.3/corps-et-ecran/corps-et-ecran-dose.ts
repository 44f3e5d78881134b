import { decimal } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const occasions = ['pendant ses devoirs', 'en jouant', 'en dessinant', 'dans sa chambre']

/** Two listenings at two levels, as parts of one dose; no mistake gives a part or another mistake. */
export const draw: Draw = (random) => {
  const first = 2 * random.integer(2, 10)
  const second = random.pick([2, 3, 4, 5, 6, 7].filter((hours) => first !== 3 * hours && first !== 4 * hours))
  return {
    prenom: random.pick(firstNames),
    occasion: random.pick(occasions),
    heuresUn: first,
    heuresDeux: second,
    partUn: decimal(2.5 * first),
    partDeux: decimal(10 * second),
    dose: decimal(2.5 * first + 10 * second),
    memeNiveau: decimal(2.5 * (first + second)),
  }
}
