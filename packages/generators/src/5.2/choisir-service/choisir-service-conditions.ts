import type { Draw } from '../../values.ts'

const groups = ['Une chorale', 'Une troupe de théâtre', 'Un club de cirque', 'Une équipe de volley']
const names = ['Brise', 'Colibri', 'Dune', 'Estran', 'Galet', 'Hêtre', 'Islet', 'Lichen']

/** One service for all three needs, and one that fails each of them. */
export const draw: Draw = (random) => {
  const [bon = '', sansExport = '', petit = '', horsLigne = ''] = random.some(names, 4)
  const personnes = random.integer(18, 45)
  const enough = (): number => 5 * Math.ceil(personnes / 5) + 5 * random.integer(0, 12)
  const rows = random.shuffle([
    [bon, enough(), 'oui', 'oui'],
    [sansExport, enough() + 50, 'oui', 'non'],
    [petit, personnes - random.integer(2, 9), 'oui', 'oui'],
    [horsLigne, enough(), 'non', 'oui'],
  ])
  return {
    groupe: random.pick(groups),
    personnes,
    bon,
    sansExport,
    petit,
    horsLigne,
    choix: [bon, sansExport, petit, horsLigne].toSorted((a, b) => a.localeCompare(b, 'fr')),
    tableau: [['Service', 'Personnes au plus', 'Lecture sans connexion', 'Données à récupérer'], ...rows],
  }
}
