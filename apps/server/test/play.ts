import { randomUUID } from 'node:crypto'
import { assessmentsContract, type InputSource, type Output } from '@orga/contract'
import { type Bank, findChallenge } from '../src/content/index.ts'
import { ask } from './ask.ts'
import type { TestPerson } from './people.ts'
import { valueFor } from './sample-bank.ts'
import type { TestApp } from './test-app.ts'

export type State = Output<typeof assessmentsContract.getAssessment>
type Sent = InputSource<typeof assessmentsContract.submitAnswer>

/** Somebody in front of a service with a bank. */
export type Seat = { readonly service: TestApp; readonly bank: Bank; readonly person: TestPerson }

/** What a page would send to answer the question in hand. */
export function answerTo(bank: Bank, { id, question }: State, correct: boolean): Sent {
  const challengeId = question?.challengeId ?? ''
  const challenge = findChallenge(bank, challengeId, id)
  if (!challenge) throw new Error(`${challengeId} is not in the bank`)
  const value = valueFor(challenge, correct)
  return { assessmentId: id, challengeId, value, clientKey: randomUUID() }
}

export async function look({ service, person }: Seat, assessmentId: string): Promise<State> {
  return await ask(service, assessmentsContract.getAssessment, { by: person, input: { assessmentId } })
}

export async function submit({ service, person }: Seat, input: Sent): Promise<State> {
  return await ask(service, assessmentsContract.submitAnswer, { by: person, input })
}

/** Answers the question in hand. */
export async function answer(seat: Seat, state: State, correct: boolean): Promise<State> {
  return await submit(seat, answerTo(seat.bank, state, correct))
}

type Knows = (question: NonNullable<State['question']>) => boolean

/** Answers up to `limit` questions, to the end unless told, right as `knows` says. */
export async function play(seat: Seat, assessmentId: string, knows: Knows, limit = 200): Promise<State> {
  let state = await look(seat, assessmentId)
  for (let count = 0; state.question && count < limit; count++)
    state = await answer(seat, state, knows(state.question))
  return state
}

export async function beginCampaign({ service, person }: Seat, code: string): Promise<string> {
  const started = await ask(service, assessmentsContract.startCampaign, { by: person, input: { code } })
  return started.assessmentId
}

export async function beginCompetence({ service, person }: Seat, competenceId: string): Promise<string> {
  const input = { competenceId }
  return (await ask(service, assessmentsContract.startCompetence, { by: person, input })).assessmentId
}
