import { ResponsesError } from './responses-error.ts'

/** Where things stand in a row: one row per learner, or one per answer. */
export type Columns =
  | {
      readonly shape: 'wide'
      readonly items: readonly (readonly [place: number, name: string])[]
      readonly group: number
    }
  | {
      readonly shape: 'long'
      readonly learner: number
      readonly item: number
      readonly correct: number
      readonly group: number
    }

/** Headings that mean the same, without capitals and accents. */
const headings = {
  learner: ['learner', 'learner_id', 'eleve', 'apprenant', 'candidat', 'identifiant', 'id'],
  item: ['item', 'item_id', 'question', 'epreuve'],
  correct: ['correct', 'juste', 'reussite', 'reussi'],
  group: ['group', 'groupe'],
} as const

const normalise = (heading: string): string =>
  heading.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase()

/** Reads the first line. A group of −1 is none. */
export function readColumns(header: readonly string[]): Columns {
  if (header.some((name) => name.includes('\uFFFD')))
    throw new ResponsesError(
      'not_utf8',
      'Ligne 1\u00a0: ce fichier n’est pas codé en UTF-8. Enregistrez-le sous «\u00a0CSV UTF-8\u00a0».',
    )
  const names = header.map(normalise)
  const find = (kind: keyof typeof headings): number =>
    names.findIndex((name) => (headings[kind] as readonly string[]).includes(name))
  const [learner, item, correct, group] = [find('learner'), find('item'), find('correct'), find('group')]
  if (learner >= 0 && item >= 0 && correct >= 0) return { shape: 'long', learner, item, correct, group }
  const isLearner = (place: number): boolean => place === learner || (place === 0 && names[0] === '')
  const items = header
    .map((name, place) => [place, name.trim()] as const)
    .filter(([place]) => !isLearner(place) && place !== group)
  checkItems(items)
  return { shape: 'wide', items, group }
}

function checkItems(items: readonly (readonly [place: number, name: string])[]): void {
  const places = new Map<string, number>()
  for (const [place, name] of items) {
    const other = places.get(name)
    if (name === '')
      throw new ResponsesError(
        'header_invalid',
        `Ligne 1, colonne ${place + 1} : cette colonne n’a pas de nom. Donnez-lui celui de son item, ou retirez-la.`,
      )
    if (other !== undefined)
      throw new ResponsesError(
        'header_invalid',
        `Ligne 1, colonne ${place + 1} : l’item « ${name} » a déjà la colonne ${other + 1}. Gardez une colonne par item.`,
      )
    places.set(name, place)
  }
  if (items.length === 0)
    throw new ResponsesError(
      'header_invalid',
      'La première ligne ne nomme aucun item. On attend une colonne par item, ou les colonnes learner, item et correct.',
    )
}
