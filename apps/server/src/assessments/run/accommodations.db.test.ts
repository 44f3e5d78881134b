import { type Accommodations, assessmentsContract, learnersContract } from '@orga/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, askInVain } from '../../../test/ask.ts'
import {
  createCampaign,
  createLearner,
  createLinkedPupil,
  createTeam,
  type TestSchool,
} from '../../../test/class.ts'
import {
  answer,
  answerTo,
  beginCampaign,
  beginCompetence,
  look,
  play,
  type Seat,
  type State,
  submit,
} from '../../../test/play.ts'
import { createSampleBank } from '../../../test/sample-bank.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'
import type { Bank, Challenge } from '../../content/index.ts'

/** All questions of 2.1 run for 60 seconds; of the others only the first of each skill, or it is a simulator. */
const sample = createSampleBank()
const withSimulators = createSampleBank({ types: ['simulator', 'qcu'] })
const challenges = new Map(
  [...sample.challenges].map(([id, plain]): [string, Challenge] => {
    const simulated = withSimulators.challenges.get(id)
    if (!id.endsWith('-a') && !/^(courriel|politesse)/.test(plain.skillId)) return [id, plain]
    const isSimulator = simulated?.type === 'simulator' && plain.skillId.startsWith('secret')
    return [id, isSimulator ? simulated : { ...plain, draw: null, timer: 60 }]
  }),
)
const bank: Bank = { ...sample, challenges }
const none: Accommodations = {
  moreTime: 0,
  largerText: false,
  readAloud: false,
  withoutTimer: false,
  withoutSimulator: false,
}

let service: TestApp
let school: TestSchool

beforeAll(async () => {
  service = await startTestApp({}, bank)
  school = await createTeam(service)
})
afterAll(() => service.close())

const wait = (seconds: number): void =>
  service.setNow(new Date(service.app.clock().getTime() + seconds * 1000))

type Pupil = { readonly seat: Seat; readonly learnerId: string }

async function sit(needs: Partial<Accommodations> = {}): Promise<Pupil> {
  const person = await createLinkedPupil(service, { organizationId: school.organizationId })
  const pupil = { seat: { service, bank, person }, learnerId: person.learnerId }
  await grant(pupil, needs)
  return pupil
}

const grant = async ({ learnerId }: Pick<Pupil, 'learnerId'>, needs: Partial<Accommodations>, at = school) =>
  await ask(service, learnersContract.setAccommodations, {
    by: at.teacher,
    input: { organizationId: at.organizationId, learnerId, ...none, ...needs },
  })

const challengeOf = ({ question }: State): Challenge | undefined =>
  bank.challenges.get(question?.challengeId ?? '')

async function answerAfter(seat: Seat, state: State, seconds: number): Promise<string | undefined> {
  wait(seconds)
  await submit(seat, answerTo(bank, state, true))
  const { corrections } = await ask(service, assessmentsContract.listCorrections, {
    by: seat.person,
    input: { assessmentId: state.id, last: 1 },
  })
  return corrections[0]?.outcome
}

test('a third more time is given by the server, told to the page, and counted when the answer is judged', async () => {
  const { seat } = await sit({ moreTime: 33 })
  const state = await look(seat, await beginCompetence(seat, '2.1'))
  expect(state).toMatchObject({
    accommodations: { moreTime: 33 },
    question: { timer: 80, secondsLeft: expect.any(Number) },
  })
  expect(await answerAfter(seat, state, 79)).toBe('correct')

  const { seat: without } = await sit()
  const plain = await look(without, await beginCompetence(without, '2.1'))
  expect(plain).toMatchObject({ accommodations: { moreTime: 0 }, question: { timer: 60 } })
  expect(await answerAfter(without, plain, 79)).toBe('late')
})

test('time granted while the question is in hand counts at once, and its clock goes on', async () => {
  const pupil = await sit()
  const { seat } = pupil
  const state = await look(seat, await beginCompetence(seat, '2.1'))
  wait(50)
  await grant(pupil, { moreTime: 100 })
  expect(await look(seat, state.id)).toMatchObject({
    question: { challengeId: state.question?.challengeId, timer: 120, secondsLeft: 70 },
  })
  expect(await answerAfter(seat, state, 60)).toBe('correct')
})

test('without a clock, and without simulators, the other question on each skill is asked to the end', async () => {
  const { seat } = await sit({ withoutTimer: true, withoutSimulator: true })
  const { code } = await createCampaign(service, school)
  for (const id of [await beginCampaign(seat, code), await beginCompetence(seat, '4.1')]) {
    let state = await look(seat, id)
    let asked = 0
    while (state.question) {
      expect(challengeOf(state)).toMatchObject({ timer: null, simulator: null })
      expect(state.question).toMatchObject({ timer: null, simulator: null })
      asked++
      state = await answer(seat, state, asked % 3 > 0)
    }
    expect(state).toMatchObject({ state: 'completed' })
    expect(asked).toBeGreaterThan(1)
  }
})

/** A pupil whose question in hand is a simulator: which of two is asked first is drawn. */
async function sitAtSimulator(): Promise<{ readonly pupil: Pupil; readonly state: State }> {
  for (;;) {
    const pupil = await sit()
    const state = await look(pupil.seat, await beginCompetence(pupil.seat, '4.1'))
    if (state.question?.simulator) return { pupil, state }
  }
}

test('a simulator in hand gives way to another question when the school takes it away', async () => {
  const { pupil, state } = await sitAtSimulator()
  const { seat } = pupil
  await grant(pupil, { withoutSimulator: true })
  const other = await look(seat, state.id)
  expect(other.answered).toBe(state.answered)
  expect(challengeOf(other)).toMatchObject({ simulator: null })
  await grant(pupil, {})
  expect((await look(seat, state.id)).question).toEqual(other.question)
})

test('a clock in hand stops when the school takes it away, though nothing else can be asked', async () => {
  const pupil = await sit()
  const { seat } = pupil
  const { code } = await createCampaign(service, school)
  const id = await beginCampaign(seat, code)
  await play(seat, id, ({ timer }) => timer === null, 3)
  await grant(pupil, { withoutTimer: true })
  const end = await play(seat, id, ({ timer }) => timer === null)
  expect(end.state).toBe('completed')
  const input = { competenceId: '2.1' }
  expect(
    await askInVain(service, assessmentsContract.startCompetence, { by: seat.person, input }),
  ).toMatchObject({ code: 'nothing_to_ask' })
})

test('larger text and reading aloud are told to the page, and nothing of it to anybody else’s', async () => {
  const { seat } = await sit({ largerText: true, readAloud: true })
  const { seat: classmate } = await sit()
  const { code } = await createCampaign(service, school)
  const [mine, theirs] = [
    await look(seat, await beginCampaign(seat, code)),
    await look(classmate, await beginCampaign(classmate, code)),
  ]
  expect(mine.accommodations).toEqual({ moreTime: 0, largerText: true, readAloud: true })
  expect(theirs.accommodations).toEqual({ moreTime: 0, largerText: false, readAloud: false })
})

test('of two schools that have a pupil on their roster the more generous counts, and one that was left no more', async () => {
  const pupil = await sit({ moreTime: 33, largerText: true })
  const { seat, learnerId } = pupil
  const other = await createTeam(service)
  const elsewhere = await createLearner(service, {
    organizationId: other.organizationId,
    accountId: seat.person.accountId,
  })
  await grant({ learnerId: elsewhere }, { moreTime: 100, readAloud: true }, other)
  const id = await beginCompetence(seat, '1.1')
  expect((await look(seat, id)).accommodations).toEqual({ moreTime: 100, largerText: true, readAloud: true })
  await service.db
    .updateTable('learners')
    .set({ hiddenAt: service.app.clock() })
    .where('id', '=', learnerId)
    .execute()
  expect((await look(seat, id)).accommodations).toEqual({ moreTime: 100, largerText: false, readAloud: true })
  await play(seat, id, () => true)
})
