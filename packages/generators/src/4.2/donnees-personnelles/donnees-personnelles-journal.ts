import { firstNames, towns } from '../../people.ts'
import type { Draw } from '../../values.ts'

const months = ['janvier', 'mars', 'mai', 'juin', 'septembre', 'novembre']
const sports = ['du judo', 'de l’escrime', 'du handball', 'de la natation', 'du tennis', 'de la danse']

/** Each detail fits several people, each two details fit two, and only all three fit one. */
export const draw: Draw = (random) => {
  const [month = '', other = '', third = ''] = random.some(months, 3)
  const [town = '', village = '', place = ''] = random.some(towns, 3)
  const [sport = '', game = '', match = ''] = random.some(sports, 3)
  const details = [
    [month, town, sport],
    [month, town, game],
    [month, village, sport],
    [other, town, sport],
    [month, place, match],
    [third, town, game],
    [other, village, sport],
  ]
  const names = random.some(firstNames, details.length)
  const people = details.map((detail, index) => [names[index] ?? '', ...detail])
  const nameAt = (index: number): string => names[index] ?? ''
  return {
    mois: month,
    ville: town,
    sport,
    juste: nameAt(0),
    memeMois: nameAt(4),
    memeVille: nameAt(5),
    memeSport: nameAt(6),
    prenoms: names.toSorted((a, b) => a.localeCompare(b, 'fr')),
    tableau: [['Prénom', 'Mois', 'Commune', 'Sport'], ...random.shuffle(people)],
  }
}
