import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

/** Two empty cells, of which only one is in a column that the letter uses. */
export const draw: Draw = (random) => {
  const names = random.some(firstNames, 5).toSorted((a, b) => a.localeCompare(b, 'fr'))
  const [champ = '', inutile = ''] = random.shuffle(['Salle', 'Jour'])
  const colonne = random.pick(['Groupe', champ])
  const [bad = 0, harmless = 0] = random.some([0, 1, 2, 3, 4], 2)
  const head = ['Prénom', 'Groupe', 'Salle', 'Jour']
  const rows = names.map((name, at) => {
    const cells = [
      name,
      String(random.integer(1, 4)),
      `C${random.integer(10, 19)}`,
      random.pick(['lundi', 'mardi', 'jeudi']),
    ]
    return cells.map((cell, place) =>
      (at === bad && head[place] === colonne) || (at === harmless && head[place] === inutile) ? '' : cell,
    )
  })
  return {
    tableau: [head, ...rows],
    champ: champ === 'Salle' ? 'en salle [Salle]' : '[Jour] à midi',
    prenom: names[bad] ?? '',
    colonne,
    colonneEnPhrase: colonne.toLowerCase(),
    inutile,
    choix: [...names, 'Groupe', 'Salle', 'Jour'],
  }
}
