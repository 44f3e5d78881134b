import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const kinds = ['affiche', 'budget', 'compte-rendu', 'invitation', 'liste', 'photo', 'planning', 'reportage']
const ends = ['odt', 'ods', 'jpg', 'pdf']

type Row = { readonly owner: string; readonly last: string; readonly state: string }

/** Owner, last hand and state cross each other, in numbers that all differ. */
export const draw: Draw = (random) => {
  const [prenom = '', ...others] = random.some(
    firstNames.filter((name) => !name.includes('-')),
    4,
  )
  const juste = random.integer(5, 9)
  const archived = random.integer(2, 4)
  const touched = random.pick([3, 4, 5, 6, 8].filter((more) => ![juste, juste + archived].includes(2 + more)))
  const rest = random.integer(10, 14)
  const other = (): string => random.pick(others)
  const many = (count: number, one: () => Row): Row[] => Array.from({ length: count }, one)
  // Of the files that count, two were last changed by the person.
  const rows = random.shuffle([
    ...many(2, () => ({ owner: prenom, last: prenom, state: 'utile' })),
    ...many(juste - 2, () => ({ owner: prenom, last: other(), state: 'utile' })),
    ...many(archived, () => ({ owner: prenom, last: other(), state: 'archivé' })),
    ...many(touched, () => ({ owner: other(), last: prenom, state: 'utile' })),
    ...many(rest, () => ({ owner: other(), last: other(), state: 'utile' })),
    ...many(3, () => ({ owner: other(), last: other(), state: 'archivé' })),
  ])
  return {
    prenom,
    juste,
    tous: juste + archived,
    modifies: 2 + touched,
    dossier: juste + touched + rest,
    fichiers: [
      ['Fichier', 'Propriétaire', 'Modifié par', 'État'],
      ...rows.map(({ owner, last, state }, place) => [
        `${random.pick(kinds)}-${place + 11}.${random.pick(ends)}`,
        owner,
        last,
        state,
      ]),
    ],
  }
}
