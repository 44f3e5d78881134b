import { checkAnswer, type FieldSolution } from '@orga/engine'
import type { Chance } from '@orga/fixtures'
import type { StoredValue } from '../../../../server/src/assessments/index.ts'
import { type Challenge, walk } from '../../../../server/src/content/index.ts'

type Value = Exclude<StoredValue, null>

/** What a pupil gives who knows: a right answer, in one of the ways it may be written. */
export function giveRight({ solution, simulator }: Challenge, chance: Chance): Value {
  switch (solution.type) {
    case 'qcu':
      return solution.answer
    case 'qcm':
      return [...solution.answers]
    case 'qroc':
      return chance.pick(solution.accepted)
    case 'fields':
      return mapValues(solution.fields, ({ accepted }) => accepted[0] ?? '')
    case 'ordering':
      return [...solution.order]
    case 'matching':
      return { ...solution.pairs }
    case 'state':
      return simulator ? walk(simulator, chance.pick(simulator.right)) : {}
  }
}

const mapValues = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))

const attempts = 12

/** What a pupil gives who does not know: most often one of the mistakes that the question’s author foresaw. */
export function giveWrong(challenge: Challenge, chance: Chance): StoredValue {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const value = mistake(challenge, chance)
    if (checkAnswer(challenge.solution, value).outcome === 'incorrect') return value
  }
  // Nothing else comes to mind.
  return null
}

function mistake(challenge: Challenge, chance: Chance): Value {
  const { solution, proposals, choices, simulator } = challenge
  const ids = proposals.map(({ id }) => id)
  switch (solution.type) {
    case 'qcu': {
      const tempting = (solution.wrong ?? []).map(({ answer }) => answer)
      return chance.pick(tempting.length > 0 && chance.happens(0.7) ? tempting : ids)
    }
    case 'qcm': {
      const other = chance.pick(ids)
      const answers = solution.answers.includes(other)
        ? solution.answers.filter((id) => id !== other)
        : [...solution.answers.filter(() => chance.happens(0.8)), other]
      return answers.length > 0 ? answers : [chance.pick(ids)]
    }
    case 'qroc':
      return mistakeIn(solution, choices, chance)
    case 'fields': {
      const key = chance.pick(Object.keys(solution.fields))
      const right = mapValues(solution.fields, ({ accepted }) => accepted[0] ?? '')
      const field = solution.fields[key]
      return field ? { ...right, [key]: mistakeIn(field, choices, chance) } : right
    }
    case 'ordering':
      return swapOne(solution.order, chance)
    case 'matching': {
      const keys = Object.keys(solution.pairs)
      const swapped = swapOne(Object.values(solution.pairs), chance)
      const pairs = Object.fromEntries(keys.map((key, index) => [key, swapped[index] ?? '']))
      return chance.happens(0.6) ? pairs : { ...pairs, [chance.pick(keys)]: chance.pick(ids) }
    }
    case 'state':
      return simulator && simulator.wrong.length > 0 ? walk(simulator, chance.pick(simulator.wrong)) : {}
  }
}

function mistakeIn(field: FieldSolution, choices: readonly string[], chance: Chance): string {
  const { accepted, format = 'text', wrong = [] } = field
  if (wrong.length > 0 && chance.happens(0.6)) return chance.pick(wrong).answer
  const right = accepted[0] ?? ''
  switch (format) {
    case 'choice':
      return chance.pick(choices)
    case 'number':
      return String(
        Math.abs(Math.round(Number(right.replace(',', '.')) || 0) + chance.pick([-10, -1, 1, 2, 10])),
      )
    case 'date':
      return right.replace(/^\d+/, String(1 + chance.below(28)).padStart(2, '0'))
    case 'text':
      return chance.pick(['je sais pas', 'internet', 'google', 'le site', 'aucune idée', right.slice(0, 1)])
  }
}

function swapOne(order: readonly string[], chance: Chance): string[] {
  const swapped = [...order]
  const first = chance.below(order.length)
  const second = (first + 1 + chance.below(Math.max(1, order.length - 1))) % order.length
  swapped[first] = order[second] ?? ''
  swapped[second] = order[first] ?? ''
  return swapped
}
