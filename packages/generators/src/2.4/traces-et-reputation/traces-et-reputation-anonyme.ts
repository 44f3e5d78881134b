import { towns } from '../../people.ts'
import type { Draw } from '../../values.ts'

const divisions = ['2nde 1', '2nde 2', '2nde 3', '2nde 4']
const doings = ['Sport', 'Théâtre', 'Musique', 'Dessin', 'Aucune']
const answers = ['Oui', 'Non', 'Parfois']
const groupCount = 6

/** Some combinations that one person has alone, and six that three or four people share. */
export const draw: Draw = (random) => {
  const places = random.some(towns, 4)
  const all = divisions.flatMap((division) =>
    places.flatMap((town) => doings.map((doing) => [division, town, doing])),
  )
  const seuls = random.integer(5, 9)
  const combinations = random.some(all, seuls + groupCount)
  const shared = combinations
    .slice(seuls)
    .flatMap((one) => Array.from({ length: random.integer(3, 4) }, () => one))
  const rows = random.shuffle([...combinations.slice(0, seuls), ...shared])
  return {
    seuls,
    combinaisons: seuls + groupCount,
    plusieurs: shared.length,
    lignes: [
      ['Classe', 'Commune', 'Activité', 'Dort assez'],
      ...rows.map((row) => [...row, random.pick(answers)]),
    ],
  }
}
