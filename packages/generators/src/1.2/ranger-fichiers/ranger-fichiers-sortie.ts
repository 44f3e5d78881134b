import { dateInFigures, dayAfter, decimal } from '../../french.ts'
import type { Draw } from '../../values.ts'

const places = ['Ferme', 'Musée', 'Plage', 'Forêt', 'Château', 'Phare']

/** Two pictures of one day among pictures of the days around it; their names say nothing. */
export const draw: Draw = (random) => {
  const veille = { year: 2026, month: random.integer(2, 6), day: random.integer(3, 25) }
  const jour = dayAfter(veille, 1)
  const first = random.integer(1_200, 8_900)
  const [a = 0, b = 0, c = 0, d = 0] = random.shuffle([0, 1, 2, 3])
  const name = (place: number): string => `img-${first + place}.jpg`
  const size = (): string => `${decimal(random.integer(11, 48) / 10)} Mo`
  return {
    dossier: random.pick(places),
    jour: dateInFigures(jour),
    veille: dateInFigures(veille),
    lendemain: dateInFigures(dayAfter(jour, random.integer(1, 9))),
    image1: name(a),
    image2: name(b),
    autre1: name(c),
    autre2: name(d),
    taille1: size(),
    taille2: size(),
    taille3: size(),
    taille4: size(),
  }
}
