import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const sites = ['Jeux', 'Musique', 'Dessin', 'Cinéma', 'Photos', 'Échecs', 'Vidéos', 'Recettes']
const words = [
  'tulipe',
  'nuage',
  'panda',
  'velours',
  'quai',
  'poivre',
  'lune',
  'carton',
  'hibou',
  'tapis',
  'pluie',
  'moteur',
]

/** Five accounts, three with the same password; one of the three has leaked. */
export const draw: Draw = (random) => {
  const [leaked = '', same = '', ...others] = random.some(sites, 4)
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = random.some(words, 6)
  const stolen = `${a}-${b}-${random.integer(12, 98)}`
  const accounts: [string, string][] = [
    [leaked, stolen],
    ['Courriel', stolen],
    [same, stolen],
    [others[0] ?? '', `${c}-gris-${d}`],
    [others[1] ?? '', `${e}-orange-${f}`],
  ]
  return {
    prenom: random.pick(firstNames),
    tableau: [['Compte', 'Mot de passe'], ...random.shuffle(accounts)],
    pirate: leaked,
    meme: same,
    autre: others[0] ?? '',
    dernier: others[1] ?? '',
  }
}
