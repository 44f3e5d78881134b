import type { Draw } from '../../values.ts'

const topics = ['expose', 'affiche', 'roman', 'projet', 'rapport']

const two = (value: number): string => String(value).padStart(2, '0')

/** The last one by date has neither the greatest day nor the word “final”. */
export const draw: Draw = (random) => {
  const topic = random.pick(topics)
  const year = random.integer(2025, 2027)
  const month = random.integer(4, 10)
  const name = (date: readonly number[], ending: string): string =>
    `${date.map(two).join('-')}_${topic}${ending}.odt`
  const derniere = name([year, month, random.integer(1, 12)], '')
  const jour = name([year, month - 1, random.integer(20, 28)], '')
  const finale = name([year, month - 2, random.integer(1, 28)], '_final')
  const old = name([year - 1, month + random.integer(1, 2), random.integer(1, 28)], '')
  const choix = random.shuffle([derniere, jour, finale, old])
  return { choix, tableau: [['Fichier'], ...choix.map((file) => [file])], derniere, jour, finale }
}
