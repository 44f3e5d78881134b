import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const names = ['Musique', 'Décors', 'Textes', 'Comptes', 'Costumes', 'Images', 'Plans']

/** Two people on the folder; a subfolder names one of them only. */
export const draw: Draw = (random) => {
  const [a = '', b = ''] = random.some(firstNames, 2)
  const [sous1 = '', sous2 = ''] = random.some(names, 2)
  const [rightA = '', rightB = '', special = ''] = random.shuffle(['Lire', 'Commenter', 'Modifier'])
  const namesA = random.integer(0, 1) === 0
  const dossier = random.pick(['Spectacle', 'Fête', 'Exposition', 'Film'])
  const tell = (name: string, right: string): string => `${name}\u00a0: ${right.toLowerCase()}`
  return {
    a,
    b,
    dossier,
    sous1,
    sous2,
    fichier: random.pick(['liste.ods', 'notes.odt', 'essai.txt']),
    rep1: rightA,
    rep2: rightB,
    rep3: namesA ? special : 'Rien',
    rep4: namesA ? 'Rien' : special,
    tableau: [
      ['Élément', 'Droits'],
      [dossier, [tell(a, rightA), tell(b, rightB)].join(', ')],
      [`${dossier}/${sous1}`, 'pas de droits particuliers'],
      [`${dossier}/${sous2}`, `particuliers, ${tell(namesA ? a : b, special)}`],
    ],
  }
}
