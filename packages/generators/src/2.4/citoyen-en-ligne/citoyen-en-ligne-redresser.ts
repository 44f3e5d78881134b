import { decimal } from '../../french.ts'
import type { Draw } from '../../values.ts'

/** Two groups whose weights in the town and among the answers are far apart. */
export const draw: Draw = (random) => {
  const weight = random.pick([20, 30, 40])
  const young = 10 * random.integer(6, 9)
  const older = 10 * random.integer(2, 4)
  const youngAnswers = 10 * random.integer(15, 24)
  const olderAnswers = 10 * random.integer(4, 8)
  const youngYes = (youngAnswers * young) / 100
  const olderYes = (olderAnswers * older) / 100
  const juste = (weight * young + (100 - weight) * older) / 100
  const brut = decimal(Math.round((1_000 * (youngYes + olderYes)) / (youngAnswers + olderAnswers)) / 10)
  return {
    tableau: [
      ['Groupe', 'Poids dans la ville', 'Réponses', 'Dont « oui »'],
      ['Moins de 25 ans', `${weight}\u00a0%`, youngAnswers, youngYes],
      ['25 ans et plus', `${100 - weight}\u00a0%`, olderAnswers, olderYes],
    ],
    juste,
    brut,
    moyenne: (young + older) / 2,
    calcul: `${young}\u00a0% × ${decimal(weight / 100)} + ${older}\u00a0% × ${decimal(1 - weight / 100)} = ${juste}\u00a0%`,
  }
}
