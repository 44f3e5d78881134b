import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const gestures: readonly [string, string][] = [
  ['changer le texte', 'Peut modifier'],
  ['écrire des remarques, mais pas changer le texte', 'Peut commenter'],
  ['lire, et rien de plus', 'Peut lire'],
]

/** Three people, three rights, one gesture. */
export const draw: Draw = (random) => {
  const people = random.some(firstNames, 3)
  const rights = random.shuffle(['Peut lire', 'Peut commenter', 'Peut modifier'])
  const [geste, right] = random.pick(gestures)
  const place = rights.indexOf(right)
  const others = [0, 1, 2].filter((other) => other !== place)
  const [one = 0, two = 0] = others
  return {
    geste,
    choix: people,
    juste: people[place] ?? '',
    faux1: people[one] ?? '',
    droit1: rights[one] ?? '',
    faux2: people[two] ?? '',
    droit2: rights[two] ?? '',
    tableau: [['Personne', 'Droit'], ...people.map((name, index) => [name, rights[index] ?? ''])],
  }
}
