import { assessmentsContract } from '@orga/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask, askInVain } from '../../../test/ask.ts'
import { createCampaign, createLinkedPupil, createTeam, type TestSchool } from '../../../test/class.ts'
import { answer, answerTo, beginCampaign, look, play, type Seat, type State } from '../../../test/play.ts'
import { createSampleBank } from '../../../test/sample-bank.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'
import type { Challenge } from '../../content/index.ts'

// The bank of the service, from which questions are withdrawn while tests run.
const challenges = new Map<string, Challenge>()
const bank = { ...createSampleBank(), challenges }
let service: TestApp
let school: TestSchool

beforeAll(async () => {
  service = await startTestApp({}, bank)
  school = await createTeam(service)
})
beforeEach(() => {
  for (const [id, challenge] of createSampleBank().challenges) challenges.set(id, challenge)
})
afterAll(() => service.close())

async function enter(): Promise<{ seat: Seat; state: State }> {
  const { organizationId } = school
  const seat = { service, bank, person: await createLinkedPupil(service, { organizationId }) }
  const { code } = await createCampaign(service, school)
  return { seat, state: await look(seat, await beginCampaign(seat, code)) }
}

test('a question that the bank withdraws while it is in hand is replaced by another', async () => {
  const { seat, state } = await enter()
  const sent = answerTo(bank, state, true)
  challenges.delete(sent.challengeId)
  const refused = await askInVain(service, assessmentsContract.submitAnswer, { by: seat.person, input: sent })
  expect(refused.code).toBe('another_question_in_hand')
  const other = await look(seat, state.id)
  expect(other).toMatchObject({
    answered: 0,
    question: { challengeId: expect.not.stringMatching(sent.challengeId) },
  })
  expect(await look(seat, state.id)).toEqual(other)
  expect(await play(seat, state.id, () => true)).toMatchObject({ state: 'completed' })
})

test('when nothing is left to ask the test ends, and the teacher has it as finished', async () => {
  const { seat, state } = await enter()
  await answer(seat, state, true)
  challenges.clear()
  expect(await look(seat, state.id)).toMatchObject({ state: 'completed', answered: 1, question: null })
  const participation = await service.db
    .selectFrom('participations')
    .select(['state', 'answersCount', 'finishedAt'])
    .where('accountId', '=', seat.person.accountId)
    .executeTakeFirstOrThrow()
  expect(participation).toEqual({ state: 'finished', answersCount: 1, finishedAt: expect.any(Date) })
})

test('an answer to a question withdrawn since still counts, and is no longer shown', async () => {
  const { seat, state } = await enter()
  const second = await answer(seat, state, true)
  await answer(seat, second, true)
  challenges.delete(state.question?.challengeId ?? '')
  const asked = { by: seat.person, input: { assessmentId: state.id } }
  const { corrections } = await ask(service, assessmentsContract.listCorrections, asked)
  expect(corrections.map(({ position }) => position)).toEqual([2])
  expect((await look(seat, state.id)).answered).toBe(2)
})
