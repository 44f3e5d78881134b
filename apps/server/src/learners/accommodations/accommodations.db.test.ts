import { type Accommodations, learnersContract, organizationsContract, resultsContract } from '@orga/contract'
import { inventPupils } from '@orga/fixtures'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, askInVain } from '../../../test/ask.ts'
import { createCampaign, createLinkedPupil } from '../../../test/class.ts'
import {
  createImportingSchool,
  fileOf,
  importFile,
  type ImportingSchool,
  readRoster,
  recordWith,
} from '../../../test/imports.ts'
import { createPerson, type TestPerson } from '../../../test/people.ts'
import { beginCampaign, play } from '../../../test/play.ts'
import { createSampleBank } from '../../../test/sample-bank.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'

const bank = createSampleBank()
const pupils = inventPupils('accommodations', 12)
const none: Accommodations = {
  moreTime: 0,
  largerText: false,
  readAloud: false,
  withoutTimer: false,
  withoutSimulator: false,
}
const third: Accommodations = { ...none, moreTime: 33, largerText: true }

let service: TestApp
let school: ImportingSchool
let learnerId: string

beforeAll(async () => {
  service = await startTestApp({}, bank)
  school = await createImportingSchool(service)
  await importFile(service, school, fileOf(school, pupils))
  learnerId = (await readRoster(service, school))[0]?.id ?? ''
})
afterAll(() => service.close())

const keyOf = (id = learnerId) => ({ organizationId: school.organizationId, learnerId: id })
const read = async (id = learnerId, by: TestPerson = school.member) =>
  await ask(service, learnersContract.getLearner, { by, input: keyOf(id) })
const set = async (accommodations: Accommodations, id = learnerId, by: TestPerson = school.member) =>
  await ask(service, learnersContract.setAccommodations, { by, input: { ...keyOf(id), ...accommodations } })

test('a pupil has none until a member or an administrator of the school sets some', async () => {
  expect((await read()).accommodations).toEqual(none)
  expect(await set(third)).toEqual(third)
  expect(await set({ ...third, readAloud: true }, learnerId, school.administrator)).toEqual({
    ...third,
    readAloud: true,
  })
  const learner = await read()
  expect(learner).toMatchObject({ id: learnerId, accommodations: { ...third, readAloud: true } })
  expect(learner).toMatchObject({ division: pupils[0]?.division, birthDate: pupils[0]?.birthDate })
  expect(await set(none)).toEqual(none)
  expect((await read()).accommodations).toEqual(none)
})

test('who changed them for whom is in the trail, what was changed is not, and no change is no event', async () => {
  const other = (await readRoster(service, school))[1]
  await set(third, other?.id)
  await set(third, other?.id)
  const { events } = await ask(service, organizationsContract.listAuditEvents, {
    by: school.administrator,
    input: { organizationId: school.organizationId },
  })
  const name = `${other?.lastName} ${other?.firstName}`
  const told = events.filter(({ action, subject }) => action === 'accommodations_changed' && subject === name)
  expect(told).toMatchObject([{ details: {} }])
})

test('a time that no school grants is refused', async () => {
  const input = { ...keyOf(), ...third, moreTime: 34 as 33 }
  expect(
    await askInVain(service, learnersContract.setAccommodations, { by: school.member, input }),
  ).toMatchObject({ code: 'invalid_input' })
})

test('they survive the next imports, a change of class, a departure and a return', async () => {
  await set(third)
  const moved = pupils.map((pupil, index) => (index === 0 ? recordWith(pupil, { division: '3 Z' }) : pupil))
  await importFile(service, school, fileOf(school, moved))
  expect(await read()).toMatchObject({ division: '3 Z', accommodations: third })
  await importFile(service, school, fileOf(school, pupils.slice(1)))
  expect(
    await askInVain(service, learnersContract.getLearner, { by: school.member, input: keyOf() }),
  ).toMatchObject({ code: 'learner_not_found' })
  await importFile(service, school, fileOf(school, pupils))
  expect((await read()).accommodations).toEqual(third)
})

test('neither the pupil, a classmate nor another school reads or sets them, and no list shows them', async () => {
  const { organizationId, member } = school
  const pupil = await createLinkedPupil(service, { organizationId })
  const foreign = await createImportingSchool(service)
  for (const by of [pupil, await createPerson(service), foreign.administrator]) {
    const input = keyOf()
    expect(await askInVain(service, learnersContract.getLearner, { by, input })).toMatchObject({
      code: 'forbidden',
    })
    expect(
      await askInVain(service, learnersContract.setAccommodations, { by, input: { ...input, ...third } }),
    ).toMatchObject({ code: 'forbidden' })
  }
  const list = await ask(service, learnersContract.listLearners, { by: member, input: { organizationId } })
  expect(JSON.stringify(list)).not.toMatch(/moreTime|accommodations/)
})

test('a pupil’s page tells the campaigns of this school that they have begun', async () => {
  const { organizationId, member: teacher } = school
  const person = await createLinkedPupil(service, { organizationId })
  const input = { organizationId, learnerId: person.learnerId }
  const list = async () =>
    await ask(service, resultsContract.listParticipationsOfLearner, { by: teacher, input })
  expect(await list()).toEqual({ participations: [] })
  const seat = { service, bank, person }
  const first = await createCampaign(service, { organizationId, teacher }, { targetProfileId: 'protection' })
  await play(seat, await beginCampaign(seat, first.code), () => true)
  const second = await createCampaign(service, { organizationId, teacher })
  await beginCampaign(seat, second.code)
  expect(await list()).toMatchObject({
    participations: [
      {
        campaignId: second.campaignId,
        targetProfileTitle: 'Découverte',
        status: 'started',
        finishedAt: null,
      },
      {
        campaignId: first.campaignId,
        campaignName: 'Rentrée des 3e',
        targetProfileTitle: 'Protection',
        status: 'finished',
        mastery: { validated: 4, target: 4 },
      },
    ],
  })
  const nobody = { ...input, learnerId: first.campaignId }
  expect(
    await askInVain(service, resultsContract.listParticipationsOfLearner, { by: teacher, input: nobody }),
  ).toMatchObject({ code: 'learner_not_found' })
})
