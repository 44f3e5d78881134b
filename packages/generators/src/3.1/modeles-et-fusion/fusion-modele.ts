import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const clubs = ['club robotique', 'club échecs', 'club théâtre', 'club nature', 'club dessin']

export const draw: Draw = (random) => ({
  prenom: random.pick(firstNames),
  club: random.pick(clubs),
  jour: random.pick(['lundi', 'mardi', 'jeudi', 'vendredi']),
  salle: `${random.pick(['A', 'B', 'C'])}${random.integer(10, 29)}`,
})
