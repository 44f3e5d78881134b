import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCampaign, createLinkedPupil, createTeam, type TestSchool } from '../../../test/class.ts'
import { answer, beginCampaign, beginCompetence, look, play, type Seat } from '../../../test/play.ts'
import { createSampleBank } from '../../../test/sample-bank.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'
import { rebuildDerived } from './rebuild-derived.ts'

const bank = createSampleBank()
let service: TestApp
let school: TestSchool
let seat: Seat

/** A pupil who has trained, failed, come back later, and answers in two tests at once. */
beforeAll(async () => {
  service = await startTestApp({ PIX_PUPIL_IDLE_MINUTES: '100000', PIX_SESSION_DAYS: '60' }, bank)
  school = await createTeam(service)
  const { organizationId } = school
  seat = { service, bank, person: await createLinkedPupil(service, { organizationId }) }
  const campaigns = [await createCampaign(service, school), await createCampaign(service, school)]
  await play(seat, await beginCompetence(seat, '2.1'), () => false)
  service.setNow(new Date('2026-12-08T10:00:00Z'))
  let turn = 0
  const ids = await Promise.all([
    ...campaigns.map(({ code }) => beginCampaign(seat, code)),
    beginCompetence(seat, '2.1'),
  ])
  await Promise.all(ids.map((id) => play(seat, id, () => ++turn % 3 > 0, 7)))
  service.setNow(new Date('2026-12-20T10:00:00Z'))
  await play(seat, ids[0] ?? '', () => true)
  const finished = await createCampaign(service, school)
  await play(seat, await beginCampaign(seat, finished.code), () => true)
  const known = await createCampaign(service, school)
  await beginCampaign(seat, known.code)
})
afterAll(() => service.close())

const snapshot = async () => ({
  knowledge: await service.db.selectFrom('knowledge').selectAll().execute(),
  assessments: await service.db.selectFrom('assessments').selectAll().orderBy('id').execute(),
  participations: await service.db.selectFrom('participations').selectAll().orderBy('id').execute(),
})

const rebuild = () => rebuildDerived({ db: service.db, bank })
const nothing = { knowledge: 0, assessments: 0, participations: 0 }

test('where all is well it changes nothing', async () => {
  const before = await snapshot()
  const { count } = await service.db
    .selectFrom('answers')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  expect(await rebuild()).toEqual({ accounts: 1, answers: count, ...nothing })
  expect(await snapshot()).toEqual(before)
})

test('what was lost or falsified is put right from the answers, and counted', async () => {
  const before = await snapshot()
  await service.db.updateTable('knowledge').set({ tubes: '{}' }).execute()
  await service.db
    .updateTable('assessments')
    .set({ asked: ['inconnu'], knownSkills: 3 })
    .execute()
  await service.db.updateTable('participations').set({ validatedSkills: 99, competences: '{}' }).execute()
  const { assessments, participations } = before
  expect(await rebuild()).toMatchObject({
    knowledge: 1,
    assessments: assessments.length,
    participations: participations.length,
  })
  expect(await snapshot()).toEqual(before)
  expect(await rebuild()).toMatchObject(nothing)
})

test('a lost row of knowledge is written again', async () => {
  const before = await snapshot()
  await service.db.deleteFrom('knowledge').execute()
  expect(await rebuild()).toMatchObject({ ...nothing, knowledge: 1 })
  expect(await snapshot()).toEqual(before)
})

test('while people answer it loses nothing, and finds all well afterwards', async () => {
  const people = await Promise.all(
    Array.from({ length: 4 }, () => createLinkedPupil(service, { organizationId: school.organizationId })),
  )
  const { code } = await createCampaign(service, school)
  const seats = people.map((person): Seat => ({ ...seat, person }))
  const playing = seats.map(async (one) => await play(one, await beginCampaign(one, code), () => true))
  const rebuilding = Promise.all([rebuild(), rebuild(), rebuild()])
  const ends = await Promise.all(playing)
  for (const end of ends) expect(end.state).toBe('completed')
  for (const rebuilt of await rebuilding) expect(rebuilt).toMatchObject(nothing)
  expect(await rebuild()).toMatchObject({ accounts: 5, ...nothing })
})

test('answers go on from what was rebuilt', async () => {
  const { organizationId } = school
  const one: Seat = { ...seat, person: await createLinkedPupil(service, { organizationId }) }
  const id = await beginCompetence(one, '4.1')
  await answer(one, await look(one, id), true)
  await service.db.deleteFrom('knowledge').where('accountId', '=', one.person.accountId).execute()
  await rebuild()
  const end = await play(one, id, () => true)
  expect(end).toMatchObject({ state: 'completed' })
  expect(await rebuild()).toMatchObject(nothing)
})
