import { assessmentsContract } from '@orga/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'
import { createPerson } from '../../../test/people.ts'
import { answer, play, type Seat, type State } from '../../../test/play.ts'
import { createSampleBank } from '../../../test/sample-bank.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'
import type { Challenge, Device } from '../../content/index.ts'

const sample = createSampleBank()
const needsScreen = ({ skillId }: Challenge): boolean => /^(adresse|moteur|secret)/.test(skillId)
const challenges = new Map(
  [...sample.challenges].map(([id, challenge]): [string, Challenge] => [
    id,
    needsScreen(challenge) ? { ...challenge, draw: null, devices: ['tablet', 'desktop'] } : challenge,
  ]),
)
const bank = { ...sample, challenges }
let service: TestApp

beforeAll(async () => {
  service = await startTestApp({}, bank)
})
afterAll(() => service.close())

const sit = async (): Promise<Seat> => ({ service, bank, person: await createPerson(service) })

const lookFrom = async ({ person }: Seat, assessmentId: string, device?: Device): Promise<State> =>
  await ask(service, assessmentsContract.getAssessment, {
    by: person,
    input: { assessmentId, ...(device ? { device } : {}) },
  })

const beginOn = async ({ person }: Seat, competenceId: string, device: Device): Promise<string> => {
  const input = { competenceId, device }
  return (await ask(service, assessmentsContract.startCompetence, { by: person, input })).assessmentId
}

const tubeOf = ({ question }: State): string => question?.challengeId.split('-')[0] ?? ''

test('a telephone is asked only what can be done on it, and then told what the rest takes', async () => {
  const seat = await sit()
  const id = await beginOn(seat, '1.1', 'phone')
  let state = await lookFrom(seat, id)
  const tubes = new Set<string>()
  let turn = 0
  while (state.question) {
    tubes.add(tubeOf(state))
    state = await answer(seat, state, ++turn % 2 > 0)
  }
  expect([...tubes]).toEqual(['source'])
  expect(state).toMatchObject({ state: 'started', elsewhere: ['tablet', 'desktop'], question: null })
  expect(state.remaining).toBeGreaterThan(0)
  expect(await lookFrom(seat, id, 'phone')).toMatchObject({
    elsewhere: ['tablet', 'desktop'],
    question: null,
  })
})

test('what waits is asked where it can be done, and the test ends there', async () => {
  const seat = await sit()
  const id = await beginOn(seat, '4.1', 'phone')
  const waiting = await lookFrom(seat, id)
  expect(waiting).toMatchObject({ answered: 0, elsewhere: ['tablet', 'desktop'], question: null })
  const state = await lookFrom(seat, id, 'desktop')
  expect(state).toMatchObject({
    elsewhere: null,
    question: { challengeId: expect.stringMatching(/^secret/) },
  })
  expect(await play(seat, id, () => true)).toMatchObject({ state: 'completed', elsewhere: null })
})

test('whoever goes on by telephone is asked another question, and keeps all answers', async () => {
  const seat = await sit()
  const id = await beginOn(seat, '1.1', 'desktop')
  let state = await lookFrom(seat, id)
  while (!/^(adresse|moteur)/.test(tubeOf(state))) state = await answer(seat, state, true)
  const { answered } = state
  const onPhone = await lookFrom(seat, id, 'phone')
  expect(onPhone.answered).toBe(answered)
  expect(onPhone.elsewhere ?? tubeOf(onPhone)).toEqual(onPhone.elsewhere ? ['tablet', 'desktop'] : 'source')
})

test('a question in hand that can be done there stays, and the next ones are chosen for there', async () => {
  const seat = await sit()
  const id = await beginOn(seat, '1.1', 'desktop')
  let state = await lookFrom(seat, id)
  for (let turn = 0; state.question && tubeOf(state) !== 'source'; turn++)
    state = await answer(seat, state, turn % 2 > 0)
  expect((await lookFrom(seat, id, 'phone')).question).toEqual(state.question)
  while (state.question) {
    expect(tubeOf(state)).toBe('source')
    state = await answer(seat, state, false)
  }
  expect(state.elsewhere ?? state.state).not.toBe('started')
})

test('a page that does not say where it is is asked anything', async () => {
  const seat = await sit()
  const { assessmentId } = await ask(service, assessmentsContract.startCompetence, {
    by: seat.person,
    input: { competenceId: '4.1' },
  })
  expect(await lookFrom(seat, assessmentId)).toMatchObject({
    elsewhere: null,
    question: { challengeId: expect.any(String) },
  })
})
