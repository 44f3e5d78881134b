import type { Draw } from '../../values.ts'

const parts = ['Le sol', 'Les arbres', 'Les oiseaux', 'Les insectes']
const pieces = ['Où les voir', 'Comment les protéger', 'À quelle saison', 'Avec quel matériel']

/** A document with more parts of parts than parts, or the other way round. */
export const draw: Draw = (random) => {
  const isFirst = random.pick([true, false])
  const chosen = random.some(parts, random.integer(2, 4))
  const rows = chosen.flatMap((part, index) => [
    [part, 'Titre 1'],
    ...random.some(pieces, index === 0 ? 3 : random.integer(1, 3)).flatMap((piece) => [
      [piece, 'Titre 2'],
      ['Une phrase…', random.integer(1, 4) === 1 ? 'Citation' : 'Corps de texte'],
    ]),
  ])
  const count = (style: string): number => rows.filter((row) => row[1] === style).length
  const style = isFirst ? 'Titre 1' : 'Titre 2'
  return {
    tableau: [['Paragraphe', 'Style'], ...rows],
    style,
    quoi: isFirst ? 'titres de partie' : 'titres de sous-partie',
    nombre: count(style),
    titres: count('Titre 1') + count('Titre 2'),
  }
}
