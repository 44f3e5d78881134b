import { firstNames, lastNames, towns, withoutAccents } from '../../people.ts'
import type { Draw } from '../../values.ts'

const things = ['nuage', 'tambour', 'comete', 'galet', 'boussole', 'caramel', 'origami', 'turbine']
const looks = ['violet', 'agile', 'rapide', 'tranquille', 'sonore', 'polaire']

const plain = (text: string): string =>
  withoutAccents(text)
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '')

/** Two or three names that say nothing, and others that give away a part of the person. */
export const draw: Draw = (random) => {
  const prenom = random.pick(firstNames)
  const nom = random.pick(lastNames)
  const ville = random.pick(towns)
  const annee = random.integer(2009, 2014)
  const count = random.integer(2, 3)
  const shapes = random.some(looks, count)
  const safe = random.some(things, count).map((thing, index) => ({
    text: `${thing}-${shapes[index] ?? ''}`,
    correct: 'true',
  }))
  const risky = random.some(
    [
      {
        text: `${plain(prenom)}${annee}`,
        feedback: 'Ce pseudonyme donne le prénom et l’année de naissance.',
      },
      { text: `${random.pick(things)}-${plain(ville)}`, feedback: 'Ce pseudonyme donne la ville.' },
      { text: `${plain(nom)}-x`, feedback: 'Ce pseudonyme contient le nom de famille.' },
      {
        text: `${plain(prenom).slice(0, 1)}.${plain(nom)}`,
        feedback: 'L’initiale et le nom suffisent à se faire reconnaître.',
      },
    ],
    5 - count,
  )
  return { prenom, nom, ville, annee, pseudos: random.shuffle([...safe, ...risky]) }
}
