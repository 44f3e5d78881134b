import { firstNames, lastNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const pictures = [
  { dessin: 'bike', titre: 'Vélo au soleil' },
  { dessin: 'tree', titre: 'Arbre du parc' },
  { dessin: 'plan', titre: 'Plan du quartier' },
]

export const draw: Draw = (random) => {
  const { dessin, titre } = random.pick(pictures)
  const auteur = `${random.pick(firstNames)} ${random.pick(lastNames)}`
  const licence = random.pick(['CC BY', 'CC BY-SA', 'CC BY-NC'])
  const fichier = `img_${random.integer(1_000, 9_000)}.png`
  const site = random.pick(['images-libres.example', 'phototheque.example'])
  return {
    dessin,
    titre,
    auteur,
    licence,
    fichier,
    site,
    tableau: [
      ['Rubrique', 'Contenu'],
      ['Fichier', fichier],
      ['Titre', titre],
      ['Auteur', auteur],
      ['Site', site],
      ['Licence', licence],
    ],
  }
}
