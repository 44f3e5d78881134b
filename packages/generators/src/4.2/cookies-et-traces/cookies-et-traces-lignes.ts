import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const presents = [
  { present: 'un jeu d’échecs', title: 'Échecs en bois', shop: 'jeux-du-pont.example', page: 'echecs' },
  { present: 'une lampe de lecture', title: 'Lampes à pince', shop: 'lumiere-douce.example', page: 'lampes' },
  { present: 'un harmonica', title: 'Nos harmonicas', shop: 'vents-et-cordes.example', page: 'harmonicas' },
  {
    present: 'un ballon de basket',
    title: 'Ballons de salle',
    shop: 'sport-des-rives.example',
    page: 'ballons',
  },
  {
    present: 'des crayons d’aquarelle',
    title: 'Crayons à l’eau',
    shop: 'trait-et-couleur.example',
    page: 'crayons',
  },
  { present: 'une plante grasse', title: 'Petites plantes', shop: 'serre-bleue.example', page: 'plantes' },
]

const others = [
  { title: 'Météo du jour', address: 'meteo-lys.example/jour' },
  { title: 'Horaires des bus', address: 'bus-lys.example/ligne-4' },
  { title: 'Exercices de calcul', address: 'cours-ouverts.example/calcul' },
  { title: 'Recette de gaufres', address: 'table-ouverte.example/gaufres' },
  { title: 'Les baleines', address: 'encyclo-ouverte.example/baleine' },
]

/** Two pages of the shop, one of which does not tell what it sells, among three others. */
export const draw: Draw = (random) => {
  const { present, title, shop, page } = random.pick(presents)
  const rest = random.some(others, 3)
  const lines = random.shuffle([
    { title, address: `${shop}/${page}` },
    { title: 'Mon panier', address: `${shop}/panier` },
    ...rest,
  ])
  const line = (index: number): string => `Ligne ${index + 1}`
  return {
    prenom: random.pick(firstNames),
    cadeau: present,
    boutique: shop,
    titre: title,
    tableau: [
      ['Ligne', 'Titre', 'Adresse'],
      ...lines.map((one, index) => [index + 1, one.title, `\`${one.address}\``]),
    ],
    lignes: lines.map((one, index) =>
      one.address.startsWith(shop)
        ? { text: line(index), correct: 'true' }
        : { text: line(index), feedback: `La page « ${one.title} » est sur un autre site.` },
    ),
  }
}
