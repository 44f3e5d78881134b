import { decimal } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

/** Means that can be written exactly: the class has 20 or 25 pupils. */
export const draw: Draw = (random) => {
  const nombre = random.pick([20, 25])
  const autres = nombre - 1
  const mean = random.integer(9, 16)
  const juste = random.pick([3, 4, 5, 6, 24, 26, 28, 31, 33].filter((hours) => hours !== mean))
  const totalAutres = autres * mean
  const total = totalAutres + juste
  const round = (value: number): string => decimal(Math.round(value * 100) / 100)
  return {
    prenom: random.pick(firstNames),
    nombre,
    autres,
    juste,
    total,
    totalAutres,
    moyenne: round(total / nombre),
    moyenneAutres: mean,
    ecart: round(Math.abs(total / nombre - mean)),
    tableau: [
      ['Groupe', 'Élèves', 'Moyenne par élève'],
      ['Classe entière', nombre, `${round(total / nombre)}\u00a0h`],
      ['Demi-pensionnaires', autres, `${mean}\u00a0h`],
      ['Chorale', random.integer(6, 9), `${random.integer(8, 15)}\u00a0h`],
    ],
  }
}
