import { dateInFigures, dateInWords } from '../../french.ts'
import { firstNames, towns } from '../../people.ts'
import type { Draw } from '../../values.ts'

/** One photo has the day and the place; one the place and was copied that day; one the day only. */
export const draw: Draw = (random) => {
  const [lieu = '', other = ''] = random.some(towns, 2)
  const month = random.integer(3, 10)
  const day = random.integer(3, 20)
  const year = 2026
  const at = (shift: number): string => dateInFigures({ year, month, day: day + shift })
  const numbers = random.some([...Array(80).keys()], 4).map((number) => `photo_${number + 110}.jpg`)
  const [bonne = '', ajout = '', ailleurs = '', rest = ''] = numbers
  const rows = random.shuffle([
    [bonne, at(0), at(random.integer(3, 6)), lieu],
    [ajout, at(-random.integer(1, 2)), at(0), lieu],
    [ailleurs, at(0), at(random.integer(1, 2)), other],
    [rest, at(random.integer(1, 2)), at(random.integer(3, 6)), lieu],
  ])
  return {
    prenom: random.pick(firstNames),
    jour: dateInWords({ year, month, day }),
    lieu,
    choix: rows.map(([name = '']) => name),
    tableau: [['Photo', 'Prise de vue', 'Copie sur l’ordinateur', 'Lieu'], ...rows],
    bonne,
    ajout,
    ailleurs,
  }
}
