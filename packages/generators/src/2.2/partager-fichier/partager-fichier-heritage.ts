import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

/** Five people, whose right is on the file, above it or beside it. */
export const draw: Draw = (random) => {
  const top = random.pick(['Journal', 'Radio', 'Théâtre', 'Robot'])
  const [own = '', other = ''] = random.shuffle(['Textes', 'Images', 'Budget'])
  const chemin = `${top}/${own}/une.odt`
  const [above = '', inside = '', beside = '', twice = '', remarks = ''] = random.some(firstNames, 5)
  const isStrong = random.integer(0, 1) === 0
  const rows = random.shuffle([
    [top, above, 'Modifier'],
    [`${top}/${own}`, inside, 'Modifier'],
    [`${top}/${other}`, beside, 'Modifier'],
    [top, twice, 'Lire'],
    [chemin, twice, isStrong ? 'Modifier' : 'Commenter'],
    [top, remarks, 'Commenter'],
  ])
  return {
    chemin,
    tableau: [['Dossier ou fichier', 'Personne', 'Droit'], ...rows],
    personnes: random.shuffle([
      { text: above, correct: 'true' },
      { text: inside, correct: 'true' },
      { text: beside, feedback: 'Ce droit est sur un dossier voisin : le fichier n’y est pas.' },
      isStrong
        ? { text: twice, correct: 'true' }
        : { text: twice, feedback: 'Cette personne a deux droits, mais aucun n’est « Modifier ».' },
      { text: remarks, feedback: 'Cette personne peut commenter, pas modifier.' },
    ]),
  }
}
