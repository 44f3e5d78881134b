import { assessmentsContract } from '@orga/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, askInVain } from '../../../test/ask.ts'
import { createCampaign, createLinkedPupil, createTeam } from '../../../test/class.ts'
import { createPerson } from '../../../test/people.ts'
import { answer, beginCampaign, look, type Seat, type State } from '../../../test/play.ts'
import { createSampleBank } from '../../../test/sample-bank.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'
import type { Challenge } from '../../content/index.ts'
import { rebuildDerived } from '../index.ts'

const sample = createSampleBank()
/** Two tubes run against a clock. */
const challenges = new Map(
  [...sample.challenges].map(([id, challenge]): [string, Challenge] => [
    id,
    /^(source|politesse)/.test(id) ? { ...challenge, draw: null, timer: 60 } : challenge,
  ]),
)
const bank = { ...sample, challenges }
let service: TestApp

beforeAll(async () => {
  service = await startTestApp({}, bank)
})
afterAll(() => service.close())

async function enter(): Promise<{ seat: Seat; state: State }> {
  const school = await createTeam(service)
  const { code } = await createCampaign(service, school)
  const person = await createLinkedPupil(service, { organizationId: school.organizationId })
  const seat = { service, bank, person }
  return { seat, state: await look(seat, await beginCampaign(seat, code)) }
}

const prepare = async ({ person }: Seat, { id, question }: State) =>
  await ask(service, assessmentsContract.prepareNext, {
    by: person,
    input: { assessmentId: id, challengeId: question?.challengeId ?? '' },
  })

test('what is prepared is what comes, whatever is answered, on any page; never before a pause, never against a clock', async () => {
  let promises = 0
  for (let pupil = 0; pupil < 6; pupil++) {
    const { seat, state: first } = await enter()
    let state = first
    for (let asked = 0; state.question; asked++) {
      const { question } = await prepare(seat, state)
      expect((await prepare(seat, state)).question).toEqual(question)
      // It is not in hand before its turn.
      const again = await look(seat, state.id)
      expect(again.question?.challengeId).toBe(state.question.challengeId)
      if (question) expect([question.timer, asked % 5 === 4]).toEqual([null, false])
      const next = await answer(seat, state, (asked + pupil) % 3 > 0)
      if (question) {
        promises++
        expect(next.question).toEqual(question)
      }
      state = next.checkpoint ? await look(seat, state.id) : next
    }
  }
  expect(promises).toBeGreaterThan(5)
  expect(await rebuildDerived({ db: service.db, bank })).toMatchObject({ knowledge: 0, assessments: 0 })
})

test('a page that is behind gets nothing, and nobody else’s test is prepared', async () => {
  const { seat, state } = await enter()
  await answer(seat, state, true)
  const nothing = { question: null, images: [], simulators: [] }
  expect(await prepare(seat, state)).toEqual(nothing)
  const stranger = await createPerson(service)
  const input = { assessmentId: state.id, challengeId: state.question?.challengeId ?? '' }
  const refused = await askInVain(service, assessmentsContract.prepareNext, { by: stranger, input })
  expect(refused.code).toBe('assessment_not_found')
})

test('a promise that the bank withdraws is replaced when its turn comes', async () => {
  for (let tries = 0; tries < 10; tries++) {
    const { seat, state } = await enter()
    const { question } = await prepare(seat, state)
    if (!question) continue
    const withdrawn = challenges.get(question.challengeId)
    challenges.delete(question.challengeId)
    const next = await answer(seat, state, true)
    expect(next.question?.challengeId).not.toBe(question.challengeId)
    expect(next.question).not.toBeNull()
    if (withdrawn) challenges.set(question.challengeId, withdrawn)
    return
  }
  throw new Error('nothing was promised')
})
