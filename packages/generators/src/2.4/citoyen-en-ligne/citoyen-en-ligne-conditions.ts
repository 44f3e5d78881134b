import type { Draw } from '../../values.ts'

/** The terms of a service: eight articles in any order, two of them easy to take for each other, thrice. */
export const draw: Draw = (random) => {
  const seul = random.pick([15, 16])
  const accord = 13
  const mois = random.integer(2, 9)
  const inactif = random.pick([12, 18, 24])
  const partners =
    'Nous communiquons votre âge et vos centres d’intérêt à des sociétés qui achètent des espaces sur nos pages, sauf refus de votre part.'
  const suppliers =
    'Des sociétés choisies par nous hébergent les dessins et envoient les courriels. Elles ne font rien d’autre des données.'
  const articles = random.shuffle([
    partners,
    suppliers,
    `Un compte peut être créé seul à partir de ${seul}\u00a0ans, et à partir de ${accord}\u00a0ans avec l’accord d’un parent.`,
    `Un compte sans visite pendant ${inactif}\u00a0mois est fermé par nos soins.`,
    `Quand un compte est fermé, ses données sont gardées ${mois}\u00a0mois, puis effacées.`,
    'Vous restez l’auteur de vos dessins. Vous nous autorisez à les montrer sur nos pages.',
    'Les dessins qui se moquent d’une personne sont retirés.',
    'Une copie de vos données vous est envoyée sur demande.',
  ])
  return {
    seul,
    accord,
    mois,
    inactif,
    annonceurs: articles.indexOf(partners) + 1,
    prestataires: articles.indexOf(suppliers) + 1,
    texte: [
      '# Conditions d’utilisation',
      ...articles.flatMap((text, index) => [`# Article ${index + 1}`, text]),
    ],
  }
}
