import { matchesField, pairFields } from './field.ts'
import type { AnswerValue, Checked, FieldSolution, Solution, WrongAnswer } from './solution.ts'
import { matchesText } from './text.ts'

// Answers come from browsers: their real shape may be any, whatever the type says.
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(text) : [])
const map = (value: unknown): ReadonlyMap<string, string> =>
  new Map(
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([key, one]) => [key, text(one)])
      : [],
  )

const judged = (correct: boolean): Checked => ({ outcome: correct ? 'correct' : 'incorrect' })

function withFeedback(
  correct: boolean,
  wrong: readonly WrongAnswer[] = [],
  isGiven: (answer: string) => boolean,
): Checked {
  const known = correct ? undefined : wrong.find(({ answer }) => isGiven(answer))
  return { ...judged(correct), ...(known ? { feedback: known.feedback } : {}) }
}

/**
 * What the author says of a foreseen wrong answer: the one that the question’s own tolerances recognise, else one
 * that differs by case and punctuation only. A formula without its sign is not the one with a wrong separator.
 */
function feedbackOf(given: string, solution: FieldSolution): { feedback?: string } {
  const { wrong = [], format = 'text' } = solution
  const known =
    wrong.find(({ answer }) => matchesField(given, { ...solution, accepted: [answer] })) ??
    wrong.find(
      ({ answer }) => format === 'text' && matchesText(given, [answer], { case: true, punctuation: true }),
    )
  return known ? { feedback: known.feedback } : {}
}

/** Judges an answer against the key of its question. Any value is allowed: what does not fit is wrong, never an error. */
export function checkAnswer(solution: Solution, value: AnswerValue): Checked {
  switch (solution.type) {
    case 'qcu':
      return withFeedback(text(value) === solution.answer, solution.wrong, (answer) => answer === text(value))
    case 'qcm': {
      const given = new Set(list(value))
      const wanted = new Set(solution.answers)
      const same = wanted.size > 0 && given.size === wanted.size && [...wanted].every((id) => given.has(id))
      return withFeedback(same, solution.wrong, (answer) => given.has(answer))
    }
    case 'qroc': {
      const given = text(value)
      const correct = matchesField(given, solution)
      return { ...judged(correct), ...(correct ? {} : feedbackOf(given, solution)) }
    }
    case 'fields':
      return checkFields(solution.fields, map(value), solution.interchangeable ?? false)
    case 'ordering': {
      const given = list(value)
      const { order } = solution
      const same = given.length === order.length && order.every((id, index) => given[index] === id)
      return judged(same && order.length > 0)
    }
    case 'matching':
      return checkPairs(solution.pairs, map(value))
  }
}

function judgeAll(fields: Record<string, boolean>): Checked {
  const verdicts = Object.values(fields)
  return { ...judged(verdicts.length > 0 && verdicts.every(Boolean)), fields }
}

function checkFields(
  solutions: Readonly<Record<string, FieldSolution>>,
  given: ReadonlyMap<string, string>,
  interchangeable: boolean,
): Checked {
  const keys = Object.keys(solutions)
  const answers = keys.map((key) => given.get(key) ?? '')
  const paired = interchangeable ? pairFields(answers, Object.values(solutions)) : []
  const right = Object.entries(solutions).map(([key, solution], index): [string, boolean] => [
    key,
    interchangeable ? (paired[index] ?? -1) >= 0 : matchesField(answers[index] ?? '', solution),
  ])
  const missed = right.find(([, isRight]) => !isRight)?.[0] ?? ''
  const solution = interchangeable ? undefined : solutions[missed]
  const answer = given.get(missed) ?? ''
  return { ...judgeAll(Object.fromEntries(right)), ...(solution ? feedbackOf(answer, solution) : {}) }
}

function checkPairs(pairs: Readonly<Record<string, string>>, given: ReadonlyMap<string, string>): Checked {
  return judgeAll(
    Object.fromEntries(Object.entries(pairs).map(([key, wanted]) => [key, given.get(key) === wanted])),
  )
}
