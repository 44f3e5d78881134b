import { timeOfDay } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi']
const lengths = ['une demi-heure', 'une heure', 'une heure et demie', 'deux heures']
const reasons = ['finir l’affiche', 'répéter la scène', 'tourner le film', 'préparer l’exposé']

/** A day, another that no longer counts, a start and a length. */
export const draw: Draw = (random) => {
  const [jour = '', autrejour = ''] = random.some(days, 2)
  const halves = random.integer(1, 4)
  const start = 60 * random.integer(12, 16) + 30 * random.integer(0, 1)
  const times = Array.from({ length: 7 }, (_, place) => timeOfDay(start + 30 * (place - 1)))
  return {
    prenom: random.pick(firstNames),
    quoi: random.pick(reasons),
    jour,
    autrejour,
    debut: timeOfDay(start),
    duree: lengths[halves - 1] ?? '',
    fin: timeOfDay(start + 30 * halves),
    choix: [...days, ...times],
  }
}
