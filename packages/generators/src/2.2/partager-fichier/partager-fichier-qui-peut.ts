import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const files = ['expose.odt', 'affiche.odt', 'recette.odt', 'scenario.odt', 'journal.odt']

/** Three people with a right each. */
export const draw: Draw = (random) => {
  const [modifie = '', lit = '', commente = ''] = random.some(firstNames, 3)
  const rights = random.shuffle([
    [modifie, 'Modifier'],
    [lit, 'Lire'],
    [commente, 'Commenter'],
  ])
  return {
    modifie,
    lit,
    commente,
    fichier: random.pick(files),
    tableau: [['Personne', 'Droit'], ...rights],
    noms: random.shuffle([modifie, lit, commente]),
  }
}
