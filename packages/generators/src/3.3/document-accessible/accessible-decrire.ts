import { towns } from '../../people.ts'
import type { Draw } from '../../values.ts'

const pictures = [
  { dessin: 'plan', texte: 'Plan des rues autour de la place' },
  { dessin: 'bike', texte: 'Vélo à gagner à la tombola' },
  { dessin: 'tree', texte: 'Le grand arbre où commence la fête' },
  { dessin: 'bars', texte: 'Nombre de visiteurs, en hausse chaque année' },
]

export const draw: Draw = (random) => ({ ...random.pick(pictures), lieu: random.pick(towns) })
