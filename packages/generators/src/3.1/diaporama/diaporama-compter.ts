import type { Draw } from '../../values.ts'

const parts = ['Le lieu', 'Le matériel', 'Les règles', 'Le budget', 'Les dates']
const pieces = ['Avant', 'Pendant', 'Après', 'En cas de pluie']

export const draw: Draw = (random) => {
  const chosen = random.some(parts, random.integer(3, 4))
  const rows = chosen.flatMap((part, index) => [
    [part, 'Titre 1'],
    ['Une phrase…', 'Liste à puces'],
    ...random.some(pieces, index === 0 ? 1 + random.integer(1, 2) : random.integer(0, 1)).flatMap((piece) => [
      [piece, 'Titre 2'],
      ['Une phrase…', 'Liste à puces'],
    ]),
  ])
  const seconds = rows.filter((row) => row[1] === 'Titre 2')
  return {
    tableau: [['Paragraphe', 'Style'], ['Notre tournoi', 'Titre du document'], ...rows],
    nombre: chosen.length + 1,
    sansTitre: chosen.length,
    avecRang2: chosen.length + 1 + seconds.length,
    troisieme: chosen[1] ?? '',
    choix: [...new Set([...chosen, ...seconds.map(([piece = '']) => piece)])].toSorted((a, b) =>
      a.localeCompare(b, 'fr'),
    ),
  }
}
