import { decimal } from '../../french.ts'
import { firstNames, lastNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const titles = ['Brume sur le port', 'Le vieux moulin', 'Marché du samedi', 'Toits de nuit', 'La grande roue']
const licences = ['CC BY 4.0', 'CC BY-SA 4.0', 'CC BY-NC 4.0', 'CC BY-SA 3.0', 'CC0 1.0']

/** The card of a picture: whoever made it is not whoever put it there. */
export const draw: Draw = (random) => {
  const [a = '', b = ''] = random.some(firstNames, 2)
  const [c = '', d = ''] = random.some(lastNames, 2)
  const titre = random.pick(titles)
  const fichier = `img_${random.integer(1_000, 9_999)}.jpg`
  const creatrice = `${a} ${c}`
  const depot = `${b} ${d}`
  const licence = random.pick(licences)
  const taille = `${decimal(random.integer(11, 69) / 10)}\u00a0Mo`
  const lines = random.shuffle([
    ['Titre', titre],
    ['Nom du fichier', fichier],
    ['Auteur', creatrice],
    ['Mise en ligne par', depot],
    ['Licence', licence],
    ['Taille', taille],
  ])
  return {
    titre,
    fichier,
    creatrice,
    depot,
    licence,
    taille,
    tableau: [['Information', 'Valeur'], ...lines],
    choix: random.shuffle([titre, fichier, creatrice, depot, licence, taille]),
  }
}
