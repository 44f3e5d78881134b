import { randomUUID } from 'node:crypto'
import { assessmentsContract } from '@orga/contract'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { ask, askInVain } from '../../../test/ask.ts'
import { createCampaign, createLinkedPupil, createTeam } from '../../../test/class.ts'
import { createPerson } from '../../../test/people.ts'
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

const start = new Date('2026-12-01T10:00:00Z')
const after = (seconds: number): Date => new Date(start.getTime() + seconds * 1000)

async function sit(service: TestApp, bank = createSampleBank()): Promise<Seat> {
  return { service, bank, person: await createPerson(service) }
}

const lastAnswer = async ({ service, person }: Seat) =>
  await service.db
    .selectFrom('answers')
    .select(['value', 'outcome', 'seconds', 'position'])
    .where('accountId', '=', person.accountId)
    .orderBy('position', 'desc')
    .executeTakeFirstOrThrow()

const allTypes = ['qcu', 'qroc', 'qcm', 'fields', 'ordering', 'matching'] as const

describe.each(allTypes)('a question of type %s', (type) => {
  const bank = createSampleBank({ types: [type] })
  let service: TestApp
  beforeAll(async () => {
    service = await startTestApp({}, bank)
  })
  afterAll(() => service.close())

  const inHand = async (): Promise<{ seat: Seat; state: State }> => {
    const seat = await sit(service, bank)
    return { seat, state: await look(seat, await beginCompetence(seat, '1.1')) }
  }

  test('is judged by its key', async () => {
    const { seat, state } = await inHand()
    const next = await answer(seat, state, true)
    expect(await lastAnswer(seat)).toMatchObject({ outcome: 'correct', position: 1 })
    await answer(seat, next, false)
    expect(await lastAnswer(seat)).toMatchObject({ outcome: 'incorrect', position: 2 })
  })

  const blanks = {
    qcu: [''],
    qroc: ['', ' \u00a0 '],
    qcm: [[]],
    ordering: [[]],
    fields: [{}, { f1: '', f2: ' ' }],
    matching: [{}, { f1: '' }],
  }

  test('passed over or left empty is skipped', async () => {
    for (const value of [null, ...blanks[type]]) {
      const { seat, state } = await inHand()
      await submit(seat, { ...answerTo(bank, state, true), value })
      expect(await lastAnswer(seat)).toMatchObject({ outcome: 'skipped', value: null })
    }
  })

  const foreign: Record<typeof type, unknown[]> = {
    qcu: ['z', ['a'], { a: 'a' }],
    qroc: [['a'], { f1: 'a' }],
    qcm: ['a', ['a', 'z'], {}],
    fields: ['a', ['a']],
    ordering: ['a', ['a', 'z']],
    matching: ['a', ['a'], { f1: 'z', f2: 'a' }],
  }

  test('refuses what it does not propose, and changes nothing', async () => {
    const { seat, state } = await inHand()
    const sent = answerTo(bank, state, true)
    for (const value of foreign[type]) {
      const input = { ...sent, value } as typeof sent
      const refused = await askInVain(service, assessmentsContract.submitAnswer, { by: seat.person, input })
      expect(refused).toMatchObject({ code: 'invalid_input', fields: { value: ['malformed'] } })
    }
    expect(await look(seat, state.id)).toEqual(state)
  })
})

describe('questions without a clock', () => {
  const bank = createSampleBank({ types: ['qroc', 'fields'] })
  let service: TestApp
  beforeAll(async () => {
    service = await startTestApp({}, bank)
  })
  beforeEach(() => service.setNow(start))
  afterAll(() => service.close())

  test('signs that a database cannot keep do not lose the answer, nor do fields that nobody asked for', async () => {
    const seat = await sit(service, bank)
    const state = await look(seat, await beginCompetence(seat, '1.1'))
    const sent = answerTo(bank, state, true)
    const strange = 'a\0b\ud800c'
    const extra = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`x${index}`, 'y'.repeat(500)]),
    )
    const open = state.question?.type === 'qroc'
    await submit(seat, { ...sent, value: open ? strange : { ...extra, f1: strange } })
    const value = open ? 'ab\ufffdc' : { f1: 'ab\ufffdc' }
    expect(await lastAnswer(seat)).toMatchObject({ outcome: 'incorrect', value })
  })

  test('a pause is due at each fifth answer and at the end, and asking for the question ends it', async () => {
    const seat = await sit(service, bank)
    const id = await beginCompetence(seat, '1.1')
    for (let count = 1; ; count++) {
      const state = await answer(seat, await look(seat, id), count % 2 === 0)
      expect(state.checkpoint).toBe(count % 5 === 0 || state.state === 'completed')
      if (state.state === 'completed') break
      expect((await look(seat, id)).checkpoint).toBe(false)
    }
    expect((await look(seat, id)).checkpoint).toBe(true)
  })

  test('the seconds of an answer run from when its question was served', async () => {
    const seat = await sit(service, bank)
    const id = await beginCompetence(seat, '1.1')
    service.setNow(after(100))
    const first = await look(seat, id)
    service.setNow(after(112.2))
    expect(await look(seat, id)).toEqual(first)
    await answer(seat, first, true)
    expect((await lastAnswer(seat)).seconds).toBe(13)
  })

  test('an answer and the next question take three statements: the session, a look and a write', async () => {
    const school = await createTeam(service)
    const person = await createLinkedPupil(service, { organizationId: school.organizationId })
    const seat = { service, bank, person }
    const { code } = await createCampaign(service, school)
    const state = await look(seat, await beginCampaign(seat, code))
    const query = vi.spyOn(pg.Client.prototype, 'query')
    await submit(seat, answerTo(bank, state, true))
    const count = query.mock.calls.length
    query.mockRestore()
    expect(count).toBe(3)
  })

  test('a key that was used for another answer counts no second one', async () => {
    const seat = await sit(service, bank)
    const first = answerTo(bank, await look(seat, await beginCompetence(seat, '1.1')), true)
    const second = await submit(seat, first)
    const again = { ...answerTo(bank, second, true), clientKey: first.clientKey }
    const refused = await askInVain(service, assessmentsContract.submitAnswer, {
      by: seat.person,
      input: again,
    })
    expect(refused.code).toBe('another_question_in_hand')
    expect((await look(seat, second.id)).answered).toBe(1)
  })

  test('an answer by a number that is no number of ours is refused', async () => {
    const seat = await sit(service, bank)
    const state = await look(seat, await beginCompetence(seat, '1.1'))
    const input = { ...answerTo(bank, state, true), challengeId: 'inconnu', clientKey: randomUUID() }
    const refused = await askInVain(service, assessmentsContract.submitAnswer, { by: seat.person, input })
    expect(refused.code).toBe('another_question_in_hand')
  })
})

describe('questions against the clock', () => {
  const bank = createSampleBank({ timer: 60 })
  let service: TestApp
  beforeAll(async () => {
    service = await startTestApp({}, bank)
  })
  beforeEach(() => service.setNow(start))
  afterAll(() => service.close())

  test('the clock is the server’s: it starts when the question is served and goes on while the page is closed', async () => {
    const seat = await sit(service, bank)
    const id = await beginCompetence(seat, '1.1')
    service.setNow(after(500))
    expect((await look(seat, id)).question).toMatchObject({ timer: 60, secondsLeft: 60 })
    service.setNow(after(520))
    expect((await look(seat, id)).question).toMatchObject({ secondsLeft: 40 })
    service.setNow(after(900))
    expect((await look(seat, id)).question).toMatchObject({ secondsLeft: 0 })
  })

  test('neither a reload, a second tab, another device nor the way back from a pause gives the clock anew', async () => {
    const seat = await sit(service, bank)
    const assessmentId = await beginCompetence(seat, '1.1')
    const first = await look(seat, assessmentId)
    const ways = [{}, { device: 'phone' }, { device: 'desktop' }, { peek: 'true' }, {}] as const
    for (const [index, way] of ways.entries()) {
      service.setNow(after(10 * (index + 1)))
      const input = { assessmentId, ...way }
      const { question } = await ask(service, assessmentsContract.getAssessment, { by: seat.person, input })
      if ('peek' in way) expect(question).toBeNull()
      else
        expect(question).toMatchObject({
          challengeId: first.question?.challengeId,
          secondsLeft: 50 - 10 * index,
        })
    }
    service.setNow(after(70))
    await answer(seat, first, true)
    expect(await lastAnswer(seat)).toMatchObject({ outcome: 'late', seconds: 70 })
  })

  test.each([
    [60, true, 'correct'],
    [65, true, 'correct'],
    [66, true, 'late'],
    [66, false, 'incorrect'],
    [3600, true, 'late'],
  ])('after %d seconds an answer that is right (%j) is %s', async (seconds, correct, outcome) => {
    const seat = await sit(service, bank)
    const state = await look(seat, await beginCompetence(seat, '1.1'))
    service.setNow(after(seconds))
    await answer(seat, state, correct)
    expect(await lastAnswer(seat)).toMatchObject({ outcome, seconds })
  })

  test('what was answered late does not count as known', async () => {
    const seat = await sit(service, bank)
    const state = await look(seat, await beginCompetence(seat, '1.1'))
    service.setNow(after(100))
    await answer(seat, state, true)
    const { tubes } = await service.db
      .selectFrom('knowledge')
      .select('tubes')
      .where('accountId', '=', seat.person.accountId)
      .executeTakeFirstOrThrow()
    expect(Object.values(tubes)).toMatchObject([{ ceiling: 2 }])
  })

  test('the time spent looking back at a pause is not taken from the next question', async () => {
    const seat = await sit(service, bank)
    const id = await beginCompetence(seat, '1.1')
    const paused = await play(seat, id, ({ challengeId }) => /-[12]-/.test(challengeId), 5)
    expect(paused).toMatchObject({ checkpoint: true, question: { secondsLeft: 60 } })
    service.setNow(after(300))
    const input = { assessmentId: id, peek: 'true' } as const
    const peeked = await ask(service, assessmentsContract.getAssessment, { by: seat.person, input })
    expect(peeked).toEqual({ ...paused, question: null })
    service.setNow(after(600))
    const state = await look(seat, id)
    expect(state.question).toMatchObject({ secondsLeft: 60 })
    service.setNow(after(640))
    await answer(seat, state, true)
    expect(await lastAnswer(seat)).toMatchObject({ outcome: 'correct', seconds: 40 })
  })
})
