import type { Draw } from '../../values.ts'

const documents = [
  'la liste des équipes',
  'la fiche de lecture',
  'la partition du concert',
  'la grille de jeu',
]

export const draw: Draw = (random) => ({ document: random.pick(documents), nombre: random.integer(3, 32) })
