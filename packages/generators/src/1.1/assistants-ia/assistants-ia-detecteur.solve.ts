import type { Solve } from '../../values.ts'

/** Bayes’ rule with odds in place of counts. */
export const solve: Solve = ({ instruction }) => {
  const number = (pattern: RegExp): number => Number(pattern.exec(instruction)?.[1])
  const total = number(/sur (\d+) textes/)
  const made = number(/: (\d+) viennent/)
  const odds =
    ((total - made) / made) * (number(/(\d+)\s%\sdes textes d’élèves/) / number(/(\d+)\s%\sdes textes d’IA/))
  return String(Math.round((100 * odds) / (1 + odds)))
}
