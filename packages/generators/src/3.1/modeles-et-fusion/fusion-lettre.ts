import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

export const draw: Draw = (random) => {
  const names = random.some(firstNames, 4)
  const days = random.shuffle(['lundi', 'mardi', 'jeudi', 'vendredi'])
  const rooms = random.some([11, 12, 13, 14, 15, 16, 17, 18], 4).map((number) => `B${number}`)
  const write = (name: number, day: number, room: number): string =>
    `${names[name] ?? ''} joue ${days[day] ?? ''} en salle ${rooms[room] ?? ''}.`
  const row = random.integer(0, 2)
  return {
    prenom: names[row] ?? '',
    tableau: [
      ['Prénom', 'Jour', 'Salle'],
      ...names.map((name, at) => [name, days[at] ?? '', rooms[at] ?? '']),
    ],
    phraseAttendue: write(row, row, row),
    phraseVoisine: write(row, row, row + 1),
    phraseAutre: write(row + 1, row + 1, row + 1),
  }
}
