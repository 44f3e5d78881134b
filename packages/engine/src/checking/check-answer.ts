import { matchesField } from './field/field.ts'
import { type ReadAnswer, readOnce } from './field/reading.ts'
import { feedbackFor, judge, judgeParts } from './judge.ts'
import { pairFields } from './pairing/pair-fields.ts'
import type {
  Checked,
  FieldSolution,
  FieldsSolution,
  MatchingSolution,
  OrderingSolution,
  Solution,
  StateSolution,
} from './solution.ts'
import { checkState } from './state/check-state.ts'

/**
 * Judges an answer against the key of its question. The answer comes from a browser and may be anything: what does
 * not fit is wrong, and so is what cannot even be read, as an object whose property throws.
 */
export function checkAnswer(solution: Solution | StateSolution, value: unknown): Checked {
  try {
    return check(solution, value)
  } catch {
    return judge(false)
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** More proposals than any question has: what is longer is not read. */
const maxItems = 10_000

const list = (value: unknown): readonly string[] =>
  Array.isArray(value) && value.length <= maxItems ? Array.from(value, text) : []

const own = (value: unknown, key: string): string =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
    ? text((value as Readonly<Record<string, unknown>>)[key])
    : ''

function check(solution: Solution | StateSolution, value: unknown): Checked {
  switch (solution.type) {
    case 'qcu': {
      const given = text(value)
      return given !== '' && given === solution.answer
        ? judge(true)
        : feedbackFor(solution.wrong, ({ answer }) => answer === given)
    }
    case 'qcm': {
      const given = new Set(list(value))
      const wanted = new Set(solution.answers)
      const same = wanted.size > 0 && given.size === wanted.size && [...wanted].every((id) => given.has(id))
      return same ? judge(true) : feedbackFor(solution.wrong, ({ answer }) => given.has(answer))
    }
    case 'qroc': {
      const given = readOnce(text(value))
      return matchesField(given, solution) ? judge(true) : explainField(given, solution)
    }
    case 'fields':
      return solution.interchangeable === true
        ? checkInterchangeable(solution, value)
        : checkFields(solution, value)
    case 'ordering':
      return checkOrder(solution, value)
    case 'matching':
      return checkPairs(solution, value)
    case 'state':
      return checkState(solution, value)
    default:
      return judge(false)
  }
}

/**
 * What the author says of a foreseen wrong answer: the one that the question’s own tolerances recognise, else one
 * that differs by case and punctuation only. A formula without its sign is not the one with a wrong separator.
 */
function explainField(given: ReadAnswer, solution: FieldSolution): Checked {
  const { wrong = [], format = 'text' } = solution
  const known = feedbackFor(wrong, (one) => matchesField(given, { ...solution, accepted: [one.answer] }))
  if (known.feedback !== undefined || format !== 'text') return known
  const tolerances = { case: true, punctuation: true }
  return feedbackFor(wrong, (one) => matchesField(given, { accepted: [one.answer], tolerances }))
}

/** Explains the first field that is wrong. */
function checkFields({ fields }: FieldsSolution, value: unknown): Checked {
  const verdicts = Object.entries(fields).map(([key, solution]): [string, boolean] => [
    key,
    matchesField(readOnce(own(value, key)), solution),
  ])
  const missed = verdicts.find(([, isRight]) => !isRight)?.[0]
  const solution = missed === undefined ? undefined : fields[missed]
  const { feedback } =
    missed === undefined || !solution ? judge(false) : explainField(readOnce(own(value, missed)), solution)
  return { ...judgeParts(verdicts), ...(feedback === undefined ? {} : { feedback }) }
}

/** Each answer must have a group of its own; a mistake that any group foresees is explained. */
function checkInterchangeable(
  { fields, inputs = Object.keys(fields) }: FieldsSolution,
  value: unknown,
): Checked {
  const solutions = Object.values(fields)
  const answers = inputs.map((key) => own(value, key))
  const groups = pairFields(answers, solutions)
  const missed = readOnce(answers.find((_, index) => (groups[index] ?? -1) < 0) ?? '')
  const feedback = solutions
    .map((solution) => explainField(missed, solution).feedback)
    .find((one) => one !== undefined)
  return {
    ...judgeParts(inputs.map((key, index) => [key, (groups[index] ?? -1) >= 0])),
    ...(feedback === undefined ? {} : { feedback }),
  }
}

function checkOrder({ order, otherOrders = [], wrong }: OrderingSolution, value: unknown): Checked {
  const given = list(value)
  const isGiven = (wanted: readonly string[]): boolean =>
    wanted.length > 0 && given.length === wanted.length && wanted.every((id, index) => given[index] === id)
  return [order, ...otherOrders].some(isGiven) ? judge(true) : feedbackFor(wrong, (one) => isGiven(one.order))
}

function checkPairs({ pairs, otherPairs = {}, wrong }: MatchingSolution, value: unknown): Checked {
  const verdicts = Object.entries(pairs).map(([key, wanted]): [string, boolean] => {
    const given = own(value, key)
    const others = Object.hasOwn(otherPairs, key) ? (otherPairs[key] ?? []) : []
    return [key, given !== '' && (given === wanted || others.includes(given))]
  })
  const judged = judgeParts(verdicts)
  return judged.outcome === 'correct'
    ? judged
    : { ...feedbackFor(wrong, ({ key, answer }) => own(value, key) === answer), ...judged }
}
