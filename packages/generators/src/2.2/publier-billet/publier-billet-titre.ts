import { dateInWords, dayAfter, timeOfDay } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const events = [
  ['un tournoi d’échecs', 'Tournoi d’échecs'],
  ['une collecte de livres', 'Collecte de livres'],
  ['un concert de chorale', 'Concert de chorale'],
  ['une course solidaire', 'Course solidaire'],
  ['une bourse aux plantes', 'Bourse aux plantes'],
] as const
const places = ['au gymnase', 'dans la cour', 'au CDI', 'à la salle des fêtes']
const baits = ['Vous n’allez pas le croire', 'Ne ratez surtout pas ça', 'Ce qui vous attend est fou']
const vagues = ['Des nouvelles', 'Informations diverses', 'Un petit mot', 'À lire']

/** A title that tells what and when, and three that do not. */
export const draw: Draw = (random) => {
  const day = { year: 2026, month: random.integer(3, 6), day: random.integer(2, 22) }
  const [quoi, title] = random.pick(events)
  const bon = `${title} le ${dateInWords(day)}`
  const faux = `${title} le ${dateInWords(dayAfter(day, random.integer(1, 6)))}`
  const piege = random.pick(baits)
  const vague = random.pick(vagues)
  return {
    prenom: random.pick(firstNames),
    quoi,
    jour: dateInWords(day),
    heure: timeOfDay(30 * random.integer(20, 36)),
    lieu: random.pick(places),
    bon,
    faux,
    piege,
    vague,
    titres: random.shuffle([bon, faux, piege, vague]),
  }
}
