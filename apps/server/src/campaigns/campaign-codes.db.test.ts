import { assessmentsContract, campaignsContract as contract } from '@orga/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, askInVain } from '../../test/ask.ts'
import { createCampaign, createLinkedPupil, createTeam } from '../../test/class.ts'
import { createPerson, createPupil, type TestPerson } from '../../test/people.ts'
import { createSampleBank } from '../../test/sample-bank.ts'
import { startTestApp, type TestApp } from '../../test/test-app.ts'
import { listCampaignsOfAccount } from './participation-queries.ts'

let service: TestApp
beforeAll(async () => {
  service = await startTestApp({}, createSampleBank())
})
afterAll(() => service.close())

const find = (code: string, by?: TestPerson) =>
  ask(service, contract.findCampaignByCode, { by, input: { code } })

async function createSchoolCampaign(division: string | null = null) {
  const school = await createTeam(service)
  if (division) await createLinkedPupil(service, { organizationId: school.organizationId, division })
  return { ...school, ...(await createCampaign(service, school, { division })) }
}

const archiveSchool = (organizationId: string) =>
  service.db
    .updateTable('organizations')
    .set({ archivedAt: service.app.clock() })
    .where('id', '=', organizationId)
    .execute()

test('a code says what it opens to anybody, and nothing of the school, the campaign’s name or its owner', async () => {
  const { code } = await createSchoolCampaign()
  expect(await find(code)).toEqual({
    code,
    title: 'Découverte',
    description: 'Pour commencer.',
    minutes: 20,
    skillsCount: 18,
    archived: false,
    standing: 'sign_in',
    assessmentId: null,
  })
})

test('a code is understood as it is dictated: small letters, spaces, a hyphen', async () => {
  const { code } = await createSchoolCampaign()
  const dictated = `${code.slice(0, 3).toLowerCase()} ${code.slice(3, 6).toLowerCase()}-${code.slice(6)}`
  expect(await find(dictated)).toMatchObject({ code })
})

test('what is no code is told apart from a code that opens nothing', async () => {
  const refuse = (code: string) => askInVain(service, contract.findCampaignByCode, { input: { code } })
  expect(await refuse('ABC')).toMatchObject({ code: 'invalid_input', fields: { code: ['malformed'] } })
  expect(await refuse('BCDFGH222')).toMatchObject({ code: 'campaign_not_found', status: 404 })
})

test('a code of an archived school opens nothing', async () => {
  const { code, organizationId } = await createSchoolCampaign()
  await archiveSchool(organizationId)
  const problem = await askInVain(service, contract.findCampaignByCode, { input: { code } })
  expect(problem).toMatchObject({ code: 'campaign_not_found' })
})

test('a code says that its campaign is archived', async () => {
  const { code, teacher, organizationId, campaignId } = await createSchoolCampaign()
  const input = { organizationId, campaignId }
  await ask(service, contract.archiveCampaign, { by: teacher, input })
  expect(await find(code)).toMatchObject({ archived: true })
})

test('somebody who is not linked to a pupil of the school is told to link, one of another school too', async () => {
  const { code } = await createSchoolCampaign()
  const elsewhere = await createTeam(service)
  const people = [
    await createPupil(service),
    await createPerson(service),
    await createLinkedPupil(service, { organizationId: elsewhere.organizationId }),
  ]
  for (const by of people) expect(await find(code, by)).toMatchObject({ standing: 'link' })
})

test('a pupil whom the roster no longer shows is told to link', async () => {
  const { code, organizationId } = await createSchoolCampaign()
  const hiddenAt = service.app.clock()
  const by = await createLinkedPupil(service, { organizationId, hiddenAt })
  expect(await find(code, by)).toMatchObject({ standing: 'link' })
})

test('a linked pupil begins, goes on with the same test, and finds the results at the end', async () => {
  const { code, organizationId } = await createSchoolCampaign()
  const by = await createLinkedPupil(service, { organizationId })
  expect(await find(code, by)).toMatchObject({ standing: 'begin', assessmentId: null })
  const { assessmentId } = await ask(service, assessmentsContract.startCampaign, { by, input: { code } })
  expect(await find(code, by)).toMatchObject({ standing: 'continue', assessmentId })
  await service.db
    .updateTable('participations')
    .set({ state: 'finished', finishedAt: service.app.clock() })
    .where('accountId', '=', by.accountId)
    .execute()
  expect(await find(code, by)).toMatchObject({ standing: 'finished', assessmentId })
})

test('a pupil of another class may begin: the teacher gave them the code', async () => {
  const { code, organizationId } = await createSchoolCampaign('3 A')
  const by = await createLinkedPupil(service, { organizationId, division: '3 B' })
  expect(await find(code, by)).toMatchObject({ standing: 'begin' })
})

test('a session that has ended sees a code as nobody does', async () => {
  const { code } = await createSchoolCampaign()
  const headers = { cookie: 'pix_session=ended' }
  expect(await find(code, { accountId: '', headers })).toMatchObject({ standing: 'sign_in' })
})

test('one network tries 600 codes in five minutes at most', async () => {
  const { code } = await createSchoolCampaign()
  await service.db.updateTable('rateLimits').set({ hits: 598 }).execute()
  await find(code)
  await find(code)
  const problem = await askInVain(service, contract.findCampaignByCode, { input: { code } })
  expect(problem).toMatchObject({ code: 'too_many_requests', status: 429 })
  await service.db.deleteFrom('rateLimits').execute()
})

test('a pupil is shown the campaigns open to their class and those they have begun', async () => {
  const { code, ...school } = await createSchoolCampaign('3 A')
  const { organizationId } = school
  const everybody = await createCampaign(service, school)
  const ofClass = await createLinkedPupil(service, { organizationId, division: '3 A' })
  const other = await createLinkedPupil(service, { organizationId, division: '3 B' })
  const shown = async ({ accountId }: TestPerson) =>
    (await listCampaignsOfAccount(service.db, accountId)).map((campaign) => campaign.code).toSorted()
  expect(await shown(ofClass)).toEqual([code, everybody.code].toSorted())
  expect(await shown(other)).toEqual([everybody.code])
  await ask(service, assessmentsContract.startCampaign, { by: other, input: { code } })
  expect(await shown(other)).toEqual([code, everybody.code].toSorted())
})

test('a pupil of an archived school keeps what they have begun and is offered nothing new', async () => {
  const { code, ...school } = await createSchoolCampaign()
  await createCampaign(service, school)
  const pupil = await createLinkedPupil(service, { organizationId: school.organizationId })
  await ask(service, assessmentsContract.startCampaign, { by: pupil, input: { code } })
  await archiveSchool(school.organizationId)
  const shown = await listCampaignsOfAccount(service.db, pupil.accountId)
  expect(shown.map((campaign) => campaign.code)).toEqual([code])
})
