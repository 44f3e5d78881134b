import { matchesDate } from './date.ts'
import { matchesNumber } from './number.ts'
import type { FieldSolution } from './solution.ts'
import { matchesText } from './text.ts'

/** Whether one open field is right. */
export function matchesField(answer: string, solution: FieldSolution): boolean {
  const { accepted, format = 'text', tolerances } = solution
  switch (format) {
    case 'number':
      return matchesNumber(answer, accepted, solution)
    case 'date':
      return matchesDate(answer, accepted)
    case 'choice':
      return accepted.includes(answer)
    case 'text':
      return matchesText(answer, accepted, tolerances)
  }
}

/**
 * The largest set of fields and solutions that can be paired off one to one (Kuhn's augmenting paths): which
 * solution each field gets, by position, or -1.
 */
export function pairFields(answers: readonly string[], solutions: readonly FieldSolution[]): number[] {
  const fits = answers.map((answer) => solutions.map((solution) => matchesField(answer, solution)))
  const owner = solutions.map(() => -1)
  const assign = (field: number, tried: Set<number>): boolean => {
    for (let solution = 0; solution < solutions.length; solution++) {
      if (!fits[field]?.[solution] || tried.has(solution)) continue
      tried.add(solution)
      const current = owner[solution] ?? -1
      if (current < 0 || assign(current, tried)) {
        owner[solution] = field
        return true
      }
    }
    return false
  }
  answers.forEach((_, field) => assign(field, new Set()))
  return answers.map((_, field) => owner.indexOf(field))
}
