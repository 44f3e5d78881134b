import { assessmentsContract } from '@orga/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask, askInVain } from '../../../test/ask.ts'
import { createPerson } from '../../../test/people.ts'
import { answer, beginCompetence, look, play, type Seat } from '../../../test/play.ts'
import { createSampleBank } from '../../../test/sample-bank.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'

const bank = createSampleBank()
const start = new Date('2026-12-01T10:00:00Z')
const after = (days: number): Date => new Date(start.getTime() + days * 24 * 3600 * 1000)
let service: TestApp

beforeAll(async () => {
  service = await startTestApp({ PIX_SESSION_DAYS: '60' }, bank)
})
beforeEach(() => service.setNow(start))
afterAll(() => service.close())

const sit = async (): Promise<Seat> => ({ service, bank, person: await createPerson(service) })

test('anybody with an account trains in a competence, without a school', async () => {
  const seat = await sit()
  const state = await look(seat, await beginCompetence(seat, '2.1'))
  expect(state).toMatchObject({ kind: 'competence', title: 'Compétence 2.1', state: 'started', answered: 0 })
  expect(state.question?.competence).toEqual({ id: '2.1', title: 'Compétence 2.1', area: '2' })
})

test('begun again, even by two clicks at once, it is the test that is running', async () => {
  const seat = await sit()
  const ids = new Set(await Promise.all([1, 2, 3, 4].map(() => beginCompetence(seat, '2.1'))))
  await answer(seat, await look(seat, [...ids][0] ?? ''), true)
  ids.add(await beginCompetence(seat, '2.1'))
  expect(ids.size).toBe(1)
})

test('a competence that the framework does not have, and one without questions, are refused', async () => {
  const { person: by } = await sit()
  const contract = assessmentsContract.startCompetence
  const unknown = await askInVain(service, contract, { by, input: { competenceId: '9.9' } })
  expect(unknown.code).toBe('competence_not_found')
  const empty = await askInVain(service, contract, { by, input: { competenceId: '5.1' } })
  expect(empty).toMatchObject({ code: 'nothing_to_ask', details: { retryAt: null } })
})

test('what is mastered is not asked again', async () => {
  const seat = await sit()
  const end = await play(seat, await beginCompetence(seat, '2.1'), () => true)
  expect(end.state).toBe('completed')
  const asked = { by: seat.person, input: { competenceId: '2.1' } }
  const refused = await askInVain(service, assessmentsContract.startCompetence, asked)
  expect(refused).toMatchObject({ code: 'nothing_to_ask', details: { retryAt: null } })
})

test('what was failed is asked again four days later, by questions not seen before', async () => {
  const seat = await sit()
  await play(seat, await beginCompetence(seat, '2.1'), () => false)
  const asked = { by: seat.person, input: { competenceId: '2.1' } }
  const contract = assessmentsContract.startCompetence
  service.setNow(after(3.9))
  const refused = await askInVain(service, contract, asked)
  expect(refused.code).toBe('nothing_to_ask')
  const retryAt = new Date(String(refused.details?.['retryAt']))
  expect(Math.abs(retryAt.getTime() - after(4).getTime())).toBeLessThan(1_000)
  service.setNow(after(4.1))
  await play(seat, (await ask(service, contract, asked)).assessmentId, () => true)
  const answers = await service.db
    .selectFrom('answers')
    .select('challengeId')
    .where('accountId', '=', seat.person.accountId)
    .execute()
  expect(new Set(answers.map(({ challengeId }) => challengeId)).size).toBe(answers.length)
})

test('what a campaign or another test has shown is not asked again here', async () => {
  const seat = await sit()
  await play(seat, await beginCompetence(seat, '1.1'), () => true)
  const profile = await ask(service, assessmentsContract.getProfile, { by: seat.person, input: {} })
  const cards = profile.areas.flatMap(({ competences }) => competences)
  expect(cards.find(({ id }) => id === '1.1')).toMatchObject({ status: 'completed' })
  const asked = { by: seat.person, input: { competenceId: '1.1' } }
  expect((await askInVain(service, assessmentsContract.startCompetence, asked)).code).toBe('nothing_to_ask')
})
