import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const names = ['Courriel', 'Photos', 'Musique', 'Jeux', 'Banque', 'Cours', 'Vidéos', 'Achats', 'Dessin']

const things = [
  { thing: 'sa clé de sécurité', means: 'clé de sécurité' },
  { thing: 'sa feuille de codes de secours', means: 'codes de secours' },
]

/** Two accounts open by themselves, one or two through them, one or two through those, and the rest never. */
export const draw: Draw = (random) => {
  const { thing, means } = random.pick(things)
  const [key = '', free = '', ...rest] = random.some(names, 8)
  const through = rest.slice(0, random.integer(1, 2))
  const beyond = rest.slice(through.length, through.length + random.integer(1, 2))
  const shut = rest.slice(through.length + beyond.length)
  const [deadEnd = '', ...others] = shut
  const lines = [
    [key, `téléphone, ou ${means}`],
    [free, 'aucun'],
    ...through.map((name) => [name, `téléphone, ou message à ${random.pick([key, free])}`]),
    ...beyond.map((name) => [name, `téléphone, ou message à ${random.pick(through)}`]),
    [deadEnd, 'téléphone'],
    // Two that wait for one that stays shut.
    ...others.map((name) => [name, `téléphone, ou message à ${deadEnd}`]),
  ]
  const direct = 2
  return {
    prenom: random.pick(firstNames),
    objet: thing,
    direct,
    unPas: direct + through.length,
    juste: direct + through.length + beyond.length,
    tous: lines.length,
    tableau: [['Compte', 'Second moyen'], ...random.shuffle(lines)],
  }
}
