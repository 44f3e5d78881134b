import { dateInFigures, dayAfter } from '../../french.ts'
import type { Draw } from '../../values.ts'

const events = ['Fête', 'Loto', 'Concert', 'Pique-nique', 'Braderie']
const ends = ['du collège', 'des 5e', 'de printemps', 'de la chorale']

/** An event at the beginning of a month: a week before is in the month before. */
export const draw: Draw = (random) => {
  const parution = { year: 2026, month: random.integer(2, 5), day: random.integer(25, 28) }
  const mot = random.pick(events)
  return {
    mot,
    titre: `${mot} ${random.pick(ends)}`,
    parution: dateInFigures(parution),
    lendemain: dateInFigures(dayAfter(parution, 1)),
    fete: dateInFigures(dayAfter(parution, 7)),
  }
}
