import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const rights = ['Peut lire', 'Peut commenter', 'Peut modifier']
const options = ['Aucun accès', ...rights]

/** One person who has no access yet, among others who have some. */
export const draw: Draw = (random) => {
  const [prenom = '', voisin = '', autre = ''] = random.some(firstNames, 3)
  const [droit = '', autredroit = ''] = random.some(rights, 2)
  return {
    prenom,
    droit,
    autredroit,
    dossier: random.pick(['Exposé', 'Journal', 'Théâtre', 'Robot', 'Voyage']),
    personnes: random.shuffle([
      { choice: 'cible', label: prenom, options, value: 'Aucun accès' },
      { choice: 'voisin', label: voisin, options, value: random.pick(rights) },
      { choice: 'autre', label: autre, options, value: random.pick(rights) },
    ]),
  }
}
