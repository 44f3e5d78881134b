import { matchesField, pairFields } from './field.ts'
import type { AnswerValue, Checked, FieldSolution, Solution, WrongAnswer } from './solution.ts'
import { matchesText } from './text.ts'

const text = (value: AnswerValue): string => (typeof value === 'string' ? value : '')
const list = (value: AnswerValue): readonly string[] => (Array.isArray(value) ? value.map(String) : [])
const map = (value: AnswerValue): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

const judged = (correct: boolean): Checked => ({ outcome: correct ? 'correct' : 'incorrect' })

function withFeedback(
  correct: boolean,
  wrong: readonly WrongAnswer[] = [],
  isGiven: (answer: string) => boolean,
): Checked {
  const known = correct ? undefined : wrong.find(({ answer }) => isGiven(answer))
  return { ...judged(correct), ...(known ? { feedback: known.feedback } : {}) }
}

/** Judges an answer against the key of its question. Any value is allowed: what does not fit is wrong, never an error. */
export function checkAnswer(solution: Solution, value: AnswerValue): Checked {
  switch (solution.type) {
    case 'qcu':
      return withFeedback(text(value) === solution.answer, solution.wrong, (answer) => answer === text(value))
    case 'qcm': {
      const given = new Set(list(value))
      const wanted = new Set(solution.answers)
      const same = given.size === wanted.size && [...wanted].every((id) => given.has(id))
      return withFeedback(same, solution.wrong, (answer) => given.has(answer))
    }
    case 'qroc': {
      const given = text(value)
      const isWrong = (answer: string): boolean =>
        solution.format && solution.format !== 'text'
          ? matchesField(given, { ...solution, accepted: [answer] })
          : matchesText(given, [answer], { case: true, punctuation: true })
      return withFeedback(matchesField(given, solution), solution.wrong, isWrong)
    }
    case 'fields':
      return checkFields(solution.fields, map(value), solution.interchangeable ?? false)
    case 'ordering': {
      const given = list(value)
      return judged(
        given.length === solution.order.length && solution.order.every((id, index) => given[index] === id),
      )
    }
    case 'matching':
      return checkPairs(solution.pairs, map(value))
  }
}

function judgeAll(fields: Record<string, boolean>): Checked {
  const correct = Object.values(fields).every(Boolean)
  return { ...judged(correct), fields }
}

function checkFields(
  solutions: Readonly<Record<string, FieldSolution>>,
  given: Readonly<Record<string, unknown>>,
  interchangeable: boolean,
): Checked {
  const keys = Object.keys(solutions)
  const answers = keys.map((key) => String(given[key] ?? ''))
  const paired = interchangeable ? pairFields(answers, Object.values(solutions)) : []
  const right = Object.entries(solutions).map(([key, solution], index): [string, boolean] => [
    key,
    interchangeable ? (paired[index] ?? -1) >= 0 : matchesField(answers[index] ?? '', solution),
  ])
  return judgeAll(Object.fromEntries(right))
}

function checkPairs(
  pairs: Readonly<Record<string, string>>,
  given: Readonly<Record<string, unknown>>,
): Checked {
  return judgeAll(
    Object.fromEntries(Object.entries(pairs).map(([key, wanted]) => [key, given[key] === wanted])),
  )
}
