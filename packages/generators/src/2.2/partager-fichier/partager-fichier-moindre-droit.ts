import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

const folders = ['Bulletins', 'Sorties', 'Journal', 'Cantine']
const groups = ['Élèves', 'Professeurs', 'Familles', 'Vie scolaire', 'Extérieurs']

type Place = {
  readonly folder: string
  readonly strong: string
  readonly middle: string
  readonly weak: string
}
type Line = readonly [folder: string, group: string, right: string]

/** What a line is, beside what its folder needs. */
const drawLine = (
  random: Random,
  places: readonly (Place & { readonly none: string })[],
  kind: string,
): Line => {
  const { folder, strong, middle, weak, none } = random.pick(places)
  const lines: Readonly<Record<string, readonly Line[]>> = {
    equal: [
      [folder, strong, 'Modifier'],
      [folder, middle, 'Commenter'],
      [folder, weak, 'Lire'],
    ],
    more: [
      [folder, middle, 'Modifier'],
      [folder, weak, 'Commenter'],
      [folder, weak, 'Modifier'],
    ],
    less: [
      [folder, strong, 'Lire'],
      [folder, strong, 'Commenter'],
      [folder, middle, 'Lire'],
    ],
    none: [
      [folder, none, 'Lire'],
      [folder, none, 'Commenter'],
    ],
  }
  return random.pick(lines[kind] ?? [])
}

/** Forty rights and the needs of four folders: too much, too little, none needed. */
export const draw: Draw = (random) => {
  const places = folders.map((folder) => {
    const [strong = '', middle = '', weak = '', none = ''] = random.shuffle(groups)
    return { folder, strong, middle, weak, none }
  })
  const plus = random.integer(4, 8)
  const absents = random.integer(2, 4)
  const less = random.integer(2, 5)
  const repeat = (count: number, kind: string): Line[] =>
    Array.from({ length: count }, () => drawLine(random, places, kind))
  const rows = random
    .shuffle([
      ...repeat(plus, 'more'),
      ...repeat(absents, 'none'),
      ...repeat(less, 'less'),
      ...repeat(40 - plus - absents - less, 'equal'),
    ])
    .map(([folder, group, right], index) => [folder, `document-${index + 1}.odt`, group, right])
  const needs = places.flatMap(({ folder, strong, middle, weak }) => [
    [folder, strong, 'Modifier'],
    [folder, middle, 'Commenter'],
    [folder, weak, 'Lire'],
  ])
  return {
    plus,
    absents,
    juste: plus + absents,
    sansabsents: plus,
    differences: plus + absents + less,
    classeur: {
      Droits: [['Dossier', 'Fichier', 'Groupe', 'Droit'], ...rows],
      Besoins: [['Dossier', 'Groupe', 'Droit nécessaire'], ...random.shuffle(needs)],
    },
  }
}
