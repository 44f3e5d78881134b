import { firstNames } from '../../people.ts'
import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

const rights = ['Rien', 'Lire', 'Commenter', 'Modifier']
const teams = ['Son', 'Image', 'Texte']

/** For each team a right, all different, in drawn order. */
const drawRights = (random: Random): number[] => random.shuffle([1, 2, 3])

const told = (levels: readonly number[]): string =>
  teams.map((team, place) => `${team}\u00a0: ${(rights[levels[place] ?? 0] ?? '').toLowerCase()}`).join(', ')

const inOrder = (places: readonly number[]): string[] => teams.filter((_, place) => places.includes(place))

/** Two places have rights of their own; one person is in two teams, one is blocked below. */
export const draw: Draw = (random) => {
  const [p1 = '', p2 = '', p3 = ''] = random.some(firstNames, 3)
  const [top, below] = [drawRights(random), drawRights(random)]
  // One team is not named in the rights below: its people lose what they had above.
  const lost = random.integer(0, 2)
  const [a = 0, b = 0] = random.shuffle([0, 1, 2].filter((team) => team !== lost))
  const racine = random.pick(['Film', 'Radio', 'Revue'])
  const dossier = random.pick(['Montage', 'Archives', 'Essais'])
  const fichier = random.pick(['plan.odt', 'liste.ods', 'notes.txt'])
  const named = teams
    .map((team, place) => ({ team, level: below[place] ?? 0, place }))
    .filter(({ place }) => place !== lost)
    .map(({ team, level }) => `${team}\u00a0: ${(rights[level] ?? '').toLowerCase()}`)
  const say = (level: number | undefined): string => rights[level ?? 0] ?? ''
  // p1 in two teams, one of them lost below; p2 blocked below; p3 in both teams that are named.
  return {
    p1,
    p2,
    p3,
    racine,
    dossier,
    fichier,
    rep1: say(Math.max(top[lost] ?? 0, top[a] ?? 0)),
    rep2: 'Rien',
    rep3: say(Math.max(below[a] ?? 0, below[b] ?? 0)),
    rep4: say(below[a]),
    groupes: [
      ['Personne', 'Groupes'],
      [p1, inOrder([lost, a]).join(', ')],
      [p2, teams[b] ?? ''],
      [p3, inOrder([a, b]).join(', ')],
    ],
    droits: [
      ['Élément', 'Droits'],
      [racine, told(top)],
      [`${racine}/${dossier}`, `particuliers, ${named.join(', ')}, ${p2}\u00a0: bloqué`],
      [`${racine}/${dossier}/${fichier}`, 'pas de droits particuliers'],
    ],
  }
}
