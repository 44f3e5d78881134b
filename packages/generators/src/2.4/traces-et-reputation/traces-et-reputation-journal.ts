import { dateInFigures, dayAfter, timeOfDay } from '../../french.ts'
import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

const elsewhere = ['Médiathèque', 'Gymnase', 'Chez Lou', 'Gare', 'Cinéma']

/** The lines of one day: at school, in the afternoon, and one or two of the evening. */
function drawDay(random: Random, { day, away }: { day: string; away: number }): string[][] {
  const evening =
    away === 0
      ? [[day, timeOfDay(random.integer(1_215, 1_275)), 'Maison']]
      : [
          [day, timeOfDay(random.integer(1_215, 1_260)), random.pick(elsewhere)],
          ...(away > 1 ? [[day, timeOfDay(random.integer(1_275, 1_320)), random.pick(elsewhere)]] : []),
        ]
  return [
    [day, timeOfDay(random.integer(485, 515)), 'Collège'],
    [day, timeOfDay(random.integer(1_000, 1_080)), random.pick(['Maison', ...elsewhere])],
    ...evening,
  ]
}

/** Fourteen days of one phone; on some evenings it was away, on some of these twice. */
export const draw: Draw = (random) => {
  const soirs = random.integer(3, 6)
  const twice = random.integer(1, 2)
  const aways = random.shuffle(
    Array.from({ length: 14 }, (_, index) => (index < twice ? 2 : index < soirs ? 1 : 0)),
  )
  const first = { year: 2026, month: random.integer(1, 6), day: random.integer(1, 28) }
  const rows = aways.flatMap((away, index) =>
    drawDay(random, { day: dateInFigures(dayAfter(first, index)), away }),
  )
  return {
    soirs,
    lignes: soirs + twice,
    partout: rows.filter(([, , network]) => network !== 'Maison').length,
    journal: [['Jour', 'Heure', 'Réseau'], ...rows],
  }
}
