import { type AnswerValue, checkAnswer, type FieldSolution } from '@orga/engine'
import type { Challenge } from '../../apps/server/src/content/index.ts'
import { findWrongWalks } from './check-walks.ts'

type Fault = { readonly field: string; readonly message: string }

type Trials = { readonly right: readonly AnswerValue[]; readonly wrong: readonly AnswerValue[] }

/** Tries the key of a challenge in the product’s own checker: what must pass passes, what must fail fails. */
export function findWrongKeys(challenge: Challenge): Fault[] {
  if (challenge.simulator) return findWrongWalks(challenge, challenge.simulator)
  const { right, wrong } = trialsOf(challenge)
  const outcome = (value: AnswerValue): string => checkAnswer(challenge.solution, value).outcome
  return [
    ...right
      .filter((value) => outcome(value) !== 'correct')
      .map((value) => ({ field: 'accepted', message: `cette réponse juste est refusée : ${show(value)}.` })),
    ...wrong
      .filter((value) => outcome(value) !== 'incorrect')
      .map((value) => ({ field: 'wrong', message: `cette réponse fausse est acceptée : ${show(value)}.` })),
    ...findSilentFeedback(challenge),
    ...findWordsForNumbers(challenge),
  ]
}

/** The checker compares as a text what is no number: the author has mistaken the format. */
function findWordsForNumbers({ solution }: Challenge): Fault[] {
  const keys =
    solution.type === 'fields' ? Object.values(solution.fields) : solution.type === 'qroc' ? [solution] : []
  return keys
    .filter(({ format }) => format === 'number')
    .flatMap(({ accepted }) => accepted.filter((answer) => !/\d/.test(answer)))
    .map((answer) => ({ field: 'accepted', message: `ce n’est pas un nombre : ${answer}.` }))
}

const show = (value: AnswerValue): string => (typeof value === 'string' ? value : JSON.stringify(value))

function trialsOf({ solution, proposals, choices }: Challenge): Trials {
  const ids = proposals.map(({ id }) => id)
  switch (solution.type) {
    case 'qcu':
      return { right: [solution.answer], wrong: ids.filter((id) => id !== solution.answer) }
    case 'qcm':
      return { right: [solution.answers], wrong: ids.map((id) => toggle(solution.answers, id)) }
    case 'qroc':
      return { right: solution.accepted, wrong: wrongTexts(solution, choices) }
    case 'fields':
      return tryFields(solution.fields, choices)
    case 'ordering':
      return { right: [solution.order], wrong: [[...solution.order].reverse(), solution.order.slice(1)] }
    case 'matching':
      return tryPairs(solution.pairs, ids)
    case 'state':
      return { right: [], wrong: [] }
  }
}

const toggle = (answers: readonly string[], id: string): string[] =>
  answers.includes(id) ? answers.filter((one) => one !== id) : [...answers, id]

function wrongTexts({ accepted, wrong = [] }: FieldSolution, choices: readonly string[]): string[] {
  return ['', ...choices.filter((choice) => !accepted.includes(choice)), ...wrong.map(({ answer }) => answer)]
}

function tryFields(fields: Readonly<Record<string, FieldSolution>>, choices: readonly string[]): Trials {
  const first = Object.fromEntries(
    Object.entries(fields).map(([key, { accepted }]) => [key, accepted[0] ?? '']),
  )
  const right = Object.entries(fields).flatMap(([key, { accepted }]) =>
    accepted.map((variant) => ({ ...first, [key]: variant })),
  )
  const wrong = Object.entries(fields).flatMap(([key, solution]) => {
    const offered = solution.format === 'choice' ? choices : []
    return wrongTexts(solution, offered).map((text) => ({ ...first, [key]: text }))
  })
  return { right, wrong }
}

function tryPairs(pairs: Readonly<Record<string, string>>, ids: readonly string[]): Trials {
  const wrong = Object.entries(pairs).flatMap(([key, id]) =>
    ids.filter((other) => other !== id).map((other) => ({ ...pairs, [key]: other })),
  )
  return { right: [pairs], wrong }
}

/** A comment that no answer brings up helps nobody. */
function findSilentFeedback({ solution }: Challenge): Fault[] {
  const keys =
    solution.type === 'fields' ? Object.values(solution.fields) : solution.type === 'qroc' ? [solution] : []
  return keys.flatMap((key) =>
    (key.wrong ?? [])
      .filter(({ answer, feedback }) => checkAnswer({ ...key, type: 'qroc' }, answer).feedback !== feedback)
      .map(({ answer }) => ({
        field: 'wrong',
        message: `le commentaire de ${answer} ne s’affichera jamais.`,
      })),
  )
}
