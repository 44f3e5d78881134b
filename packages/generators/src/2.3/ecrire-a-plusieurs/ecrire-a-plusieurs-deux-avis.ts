import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const documents = [
  {
    nom: 'gouter',
    titre: 'Goûter de la classe',
    sentences: [
      ['Chacun apporte un gâteau', ' fait maison', ' et une boisson'],
      ['Le goûter a lieu vendredi', ' dans la cour', ' après la récréation'],
    ],
  },
  {
    nom: 'tournoi',
    titre: 'Tournoi de ping-pong',
    sentences: [
      ['Les équipes ont deux joueurs', ' et un remplaçant', ' de la même classe'],
      ['Les matchs durent dix minutes', ' sans pause', ' avec un arbitre'],
    ],
  },
  {
    nom: 'potager',
    titre: 'Le potager du collège',
    sentences: [
      ['On arrose le matin', ' avant 8\u00a0h', ' sauf s’il a plu'],
      ['Les outils se rangent dans l’abri', ' fermé à clé', ' à côté du garage'],
    ],
  },
]

/** Two suggestions, one kept, in either order. */
export const draw: Draw = (random) => {
  const { nom, titre, sentences } = random.pick(documents)
  const [premier = '', second = ''] = random.some(firstNames, 2)
  const [[un = '', ...unMore] = [], [deux = '', ...deuxMore] = []] = random.shuffle(sentences)
  const [plusun, plusdeux] = [random.pick(unMore), random.pick(deuxMore)]
  const keepsFirst = random.integer(0, 1) === 0
  return {
    nom,
    titre,
    premier,
    second,
    un,
    deux,
    plusun,
    plusdeux,
    gardeun: keepsFirst ? plusun : '',
    gardedeux: keepsFirst ? '' : plusdeux,
    garde: keepsFirst ? premier : second,
    refuse: keepsFirst ? second : premier,
    rang: keepsFirst ? 1 : 2,
  }
}
