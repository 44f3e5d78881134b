import { towns } from '../../people.ts'
import type { Draw } from '../../values.ts'

const clubs = ['Club d’échecs', 'Chorale', 'Atelier vélo', 'Ludothèque', 'Club photo', 'Jardin partagé']
const titles = ['Bienvenue', 'La rentrée', 'Portes ouvertes', 'Nos rendez-vous', 'Grande fête']
const links = [
  { lien: 'Voir les horaires', fichier: 'horaires.html' },
  { lien: 'Lire le programme', fichier: 'programme.html' },
  { lien: 'Trouver le lieu', fichier: 'plan.html' },
  { lien: 'Demander une place', fichier: 'inscription.html' },
]
const sentences = ['Tout le monde peut venir.', 'L’entrée est libre.', 'Le matériel est prêté.']

/** A short page of a club. */
export const draw: Draw = (random) => ({
  onglet: `${random.pick(clubs)} de ${random.pick(towns)}`,
  titre: random.pick(titles),
  phrase: random.pick(sentences),
  ...random.pick(links),
})
