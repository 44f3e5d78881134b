import { assessmentsContract, resultsContract } from '@orga/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, askInVain } from '../../../test/ask.ts'
import { createCampaign, createLinkedPupil, createTeam, type TestSchool } from '../../../test/class.ts'
import { answer, beginCampaign, look, type Seat, type State } from '../../../test/play.ts'
import { createSampleBank } from '../../../test/sample-bank.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'
import { listReportedQuestions } from './list-reported-questions.ts'

const bank = createSampleBank()
const { reportQuestion } = assessmentsContract
const now = new Date('2026-12-01T10:00:00Z')
const inDays = (days: number): Date => new Date(now.getTime() + days * 24 * 3600_000)

let service: TestApp
let school: TestSchool
let campaignId: string
let code: string

beforeAll(async () => {
  service = await startTestApp({}, bank)
  school = await createTeam(service)
  ;({ campaignId, code } = await createCampaign(service, school))
})
afterAll(() => service.close())

async function enter(): Promise<{ seat: Seat; state: State; learnerId: string }> {
  const { learnerId, ...person } = await createLinkedPupil(service, { organizationId: school.organizationId })
  const seat = { service, bank, person }
  return { seat, state: await look(seat, await beginCampaign(seat, code)), learnerId }
}

const challengeIdOf = ({ question }: State): string => question?.challengeId ?? ''

const reported = async () =>
  await listReportedQuestions(service.db, bank, { now: service.app.clock(), threshold: 3 })

test('a report is kept with its test and device; said again, it adds words and counts once', async () => {
  const { seat, state } = await enter()
  const by = seat.person
  const key = { assessmentId: state.id, challengeId: challengeIdOf(state) }
  await ask(service, reportQuestion, { by, input: { ...key, device: 'phone' } })
  await ask(service, reportQuestion, { by, input: { ...key, text: '  Le bouton\0 ne marche pas. ' } })
  await ask(service, reportQuestion, { by, input: key })
  const rows = await service.db
    .selectFrom('questionReports')
    .selectAll()
    .where('accountId', '=', by.accountId)
    .execute()
  expect(rows).toMatchObject([
    { ...key, accountId: by.accountId, device: 'phone', text: 'Le bouton ne marche pas.', reportedAt: now },
  ])
  // The test goes on as it was.
  expect(await look(seat, state.id)).toEqual(state)
  expect((await answer(seat, state, true)).answered).toBe(1)
  await ask(service, reportQuestion, { by, input: { ...key, text: 'Et la correction est fausse.' } })
  expect(
    await service.db
      .selectFrom('questionReports')
      .select('text')
      .where('accountId', '=', by.accountId)
      .execute(),
  ).toEqual([{ text: 'Et la correction est fausse.' }])
})

test('only a question of one’s own test can be reported, in 500 characters, and not without end', async () => {
  const { seat, state } = await enter()
  const { seat: other } = await enter()
  const key = { assessmentId: state.id, challengeId: challengeIdOf(state) }
  expect(await askInVain(service, reportQuestion, { by: other.person, input: key })).toMatchObject({
    code: 'assessment_not_found',
  })
  const by = seat.person
  const unasked = { ...key, challengeId: 'secret-5-b' }
  expect(await askInVain(service, reportQuestion, { by, input: unasked })).toMatchObject({
    code: 'question_not_asked',
  })
  const long = { ...key, text: 'a'.repeat(501) }
  expect(await askInVain(service, reportQuestion, { by, input: long })).toMatchObject({
    code: 'invalid_input',
    fields: { text: ['too_long'] },
  })
  for (;;) {
    const sent = await service.app.inject({
      method: 'POST',
      url: `/api/assessments/${key.assessmentId}/reports`,
      headers: by.headers,
      payload: { challengeId: key.challengeId },
    })
    if (sent.statusCode === 200) continue
    expect(sent.json()).toMatchObject({ code: 'too_many_requests' })
    break
  }
})

test('the third person flags the question, and the help address is written to once, without a pupil’s word', async () => {
  await service.readLetters()
  const seats = await Promise.all([enter(), enter(), enter(), enter()])
  // A question that nobody has reported yet: the second of a test.
  const states = await Promise.all(seats.map(({ seat, state }) => answer(seat, state, false)))
  const challengeId = 'source-1-a'
  for (const { state } of seats)
    await service.db
      .updateTable('assessments')
      .set({ asked: [challengeId] })
      .where('id', '=', state.id)
      .execute()
  const report = async (index: number, text: string) => {
    const seat = seats[index]?.seat
    const assessmentId = states[index]?.id ?? ''
    await ask(service, reportQuestion, {
      ...(seat ? { by: seat.person } : {}),
      input: { assessmentId, challengeId, text },
    })
  }
  await report(0, 'Flou')
  await report(0, 'Toujours flou')
  await report(1, 'Illisible')
  expect((await reported()).find((one) => one.challengeId === challengeId)).toMatchObject({
    people: 2,
    flagged: false,
  })
  expect(await service.readLetters()).toEqual([])
  await report(2, 'Je m’appelle Camille')
  await report(3, '')
  expect((await reported())[0]).toMatchObject({
    challengeId,
    skillId: 'source.1',
    people: 4,
    flagged: true,
    texts: expect.arrayContaining(['Toujours flou', 'Illisible']),
  })
  const letters = await service.readLetters()
  expect(letters).toMatchObject([{ to: 'aide@exemple.fr', subject: expect.stringContaining(challengeId) }])
  expect(JSON.stringify(letters)).not.toMatch(/Camille|flou/)
})

test('reports count for 30 days and are kept for a year', async () => {
  const { seat, state } = await enter()
  const key = { assessmentId: state.id, challengeId: challengeIdOf(state) }
  service.setNow(inDays(-370))
  await service.db
    .insertInto('questionReports')
    .values({
      ...key,
      accountId: school.teacher.accountId,
      device: null,
      text: 'Vieux',
      reportedAt: inDays(-370),
    })
    .execute()
  service.setNow(now)
  const before = (await reported()).find(({ challengeId }) => challengeId === key.challengeId)?.people ?? 0
  await ask(service, reportQuestion, { by: seat.person, input: key })
  const found = (await reported()).find(({ challengeId }) => challengeId === key.challengeId)
  expect([found?.people, found?.texts.includes('Vieux')]).toEqual([before + 1, false])
  const old = service.db.selectFrom('questionReports').selectAll().where('text', '=', 'Vieux')
  expect(await old.execute()).toEqual([])
  service.setNow(inDays(31))
  expect(await reported()).toEqual([])
  service.setNow(now)
})

test('neither the teacher’s pages nor those of another pupil show a report', async () => {
  const { seat, state, learnerId } = await enter()
  const input = { assessmentId: state.id, challengeId: challengeIdOf(state), text: 'MOTS DE L’ÉLÈVE' }
  await ask(service, reportQuestion, { by: seat.person, input })
  await answer(seat, state, false)
  const by = school.teacher
  const of = { organizationId: school.organizationId, campaignId }
  const pages = [
    await ask(service, resultsContract.getParticipant, { by, input: { ...of, learnerId } }),
    await ask(service, resultsContract.listParticipants, { by, input: of }),
    await ask(service, assessmentsContract.listCorrections, {
      by: seat.person,
      input: { assessmentId: state.id },
    }),
  ]
  expect(JSON.stringify(pages)).not.toContain('MOTS')
})
