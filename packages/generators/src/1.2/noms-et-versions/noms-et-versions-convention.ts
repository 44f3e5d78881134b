import { dateInWords } from '../../french.ts'
import { withoutAccents } from '../../people.ts'
import type { Draw } from '../../values.ts'

const topics = [
  'Étoiles',
  'Énergie',
  'Égypte',
  'Forêt',
  'Poésie',
  'Métiers',
  'Santé',
  'Océan',
  'Météo',
  'Théâtre',
]
const classes = ['6A', '6B', '5A', '5C', '4B', '4D', '3A', '3E']

/** A day of one digit, so that the zero matters. */
export const draw: Draw = (random) => {
  const day = { year: random.integer(2025, 2027), month: random.integer(1, 6), day: random.integer(2, 9) }
  const classe = random.pick(classes)
  const sujet = random.pick(topics)
  const name = (date: string, topic: string): string =>
    `${date}_${classe.toLowerCase()}_${topic.toLowerCase()}.pdf`
  const plain = withoutAccents(sujet)
  const date = `${day.year}-0${day.month}-0${day.day}`
  return {
    classe,
    sujet,
    date: dateInWords(day),
    nom: name(date, plain),
    dateFrancaise: name(`0${day.day}-0${day.month}-${day.year}`, plain),
    sansZero: name(`${day.year}-${day.month}-${day.day}`, plain),
    avecAccents: name(date, sujet),
  }
}
