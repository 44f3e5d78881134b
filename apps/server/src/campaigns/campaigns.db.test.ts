import { campaignsContract as contract, resultsContract } from '@orga/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask, askInVain } from '../../test/ask.ts'
import { createCampaign, createLearner, createLinkedPupil, createTeam } from '../../test/class.ts'
import { createPerson, type TestPerson } from '../../test/people.ts'
import { createSampleBank } from '../../test/sample-bank.ts'
import { addMember } from '../../test/schools.ts'
import { startTestApp, type TestApp } from '../../test/test-app.ts'
import { pathsOf } from '../paths-of.ts'
import { createCampaign as createWithCode } from './create-campaign.ts'
import { insertParticipation } from './participation-queries.ts'

const start = new Date('2026-12-01T10:00:00Z')
const setMinutes = (minutes: number): void => service.setNow(new Date(start.getTime() + minutes * 60_000))

let service: TestApp
beforeAll(async () => {
  service = await startTestApp({}, createSampleBank())
})
afterAll(() => service.close())
beforeEach(() => setMinutes(0))

/** A school with a teacher, a colleague of theirs and an administrator. */
async function createSchoolTeam() {
  const { organizationId, teacher } = await createTeam(service)
  const colleague = await createPerson(service, { firstName: 'Bruno', lastName: 'Le Gall' })
  const administrator = await createPerson(service, { firstName: 'Chloé', lastName: 'Martin' })
  await addMember(service, organizationId, colleague.accountId)
  await addMember(service, organizationId, administrator.accountId, 'admin')
  return { organizationId, teacher, colleague, administrator }
}

const create = (by: TestPerson, organizationId: string, name: string, division: string | null = null) =>
  ask(service, contract.createCampaign, {
    by,
    input: { organizationId, name, targetProfileId: 'decouverte', division },
  })

type Filter = { owner?: 'me' | 'all'; state?: 'open' | 'archived'; search?: string; after?: string }
const list = (by: TestPerson, organizationId: string, filter: Filter = {}) =>
  ask(service, contract.listCampaigns, { by, input: { organizationId, ...filter } })

const namesOf = async (by: TestPerson, organizationId: string, filter: Filter = {}) =>
  (await list(by, organizationId, filter)).campaigns.map(({ name }) => name)

const actionsIn = async (organizationId: string) => {
  const query = service.db
    .selectFrom('auditEvents')
    .select(['action', 'accountId', 'subjectId'])
    .where('organizationId', '=', organizationId)
    .orderBy('id')
  return await query.execute()
}

test('a member chooses among the paths of the bank, and no key of a question goes with them', async () => {
  const { organizationId, teacher } = await createTeam(service)
  const { targetProfiles } = await ask(service, contract.listTargetProfiles, {
    by: teacher,
    input: { organizationId },
  })
  expect(targetProfiles).toEqual([
    {
      id: 'decouverte',
      title: 'Découverte',
      description: 'Pour commencer.',
      group: 'start',
      minutes: 20,
      skillsCount: 18,
      competences: [
        { id: '1.1', title: 'Compétence 1.1', area: '1' },
        { id: '2.1', title: 'Compétence 2.1', area: '2' },
      ],
    },
    expect.objectContaining({ id: 'protection', skillsCount: 4 }),
  ])
})

test('a teacher reads what a path assesses before choosing it', async () => {
  const { organizationId, teacher } = await createTeam(service)
  const input = { organizationId, targetProfileId: 'protection' }
  expect(await ask(service, contract.getTargetProfile, { by: teacher, input })).toMatchObject({
    title: 'Protection',
    assessed: 'Ce qui est évalué.',
    notAssessed: 'Ce qui ne l’est pas.',
    equipment: 'Un téléphone suffit.',
    skillsCount: 4,
    onPhone: 4,
    competences: [{ id: '4.1', area: '4', tubes: [{ title: 'Savoir secret', level: 5 }] }],
    stages: [{ title: 'Départ', percent: null }, { title: 'Premier pas' }, { title: 'Tout', percent: 100 }],
    badges: [{ title: 'Adresses' }],
  })
  const unknown = { ...input, targetProfileId: 'inconnu' }
  expect(await askInVain(service, contract.getTargetProfile, { by: teacher, input: unknown })).toMatchObject({
    code: 'target_profile_not_found',
  })
})

test('a member opens a campaign for a class, with a code of six letters and three digits', async () => {
  const { organizationId, teacher } = await createTeam(service)
  await createLearner(service, { organizationId, division: '3 A' })
  const campaign = await create(teacher, organizationId, '  Rentrée des 3 A ', '3 A')
  expect(campaign).toEqual({
    id: expect.any(String),
    name: 'Rentrée des 3 A',
    code: expect.stringMatching(/^[BCDFGHJKMPQRTVWXY]{6}[2346789]{3}$/),
    targetProfileId: 'decouverte',
    targetProfileTitle: 'Découverte',
    division: '3 A',
    owner: { id: teacher.accountId, name: 'Anne Roy' },
    createdAt: start.toISOString(),
    archivedAt: null,
    editable: true,
  })
  const input = { organizationId, campaignId: campaign.id }
  expect(await ask(service, contract.getCampaign, { by: teacher, input })).toEqual(campaign)
  expect(await actionsIn(organizationId)).toEqual([
    { action: 'campaign_created', accountId: teacher.accountId, subjectId: campaign.id },
  ])
})

test('a campaign keeps the skills of its path on the day it was made', async () => {
  const { organizationId, teacher } = await createTeam(service)
  const { id } = await create(teacher, organizationId, 'Rentrée')
  const { skillIds } = await service.db
    .selectFrom('campaigns')
    .select('skillIds')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(skillIds).toEqual(createSampleBank().targetProfiles.get('decouverte')?.skillIds)
})

test('a campaign without a name, of an unknown path or for a class that nobody is in is refused', async () => {
  const { organizationId, teacher: by } = await createTeam(service)
  await createLearner(service, { organizationId, division: '4 B', hiddenAt: start })
  const valid = { organizationId, name: 'Rentrée', targetProfileId: 'decouverte' }
  const refuse = (change: object) =>
    askInVain(service, contract.createCampaign, { by, input: { ...valid, ...change } })
  expect(await refuse({ name: '  ' })).toMatchObject({
    code: 'invalid_input',
    fields: { name: ['required'] },
  })
  expect(await refuse({ name: 'x'.repeat(121) })).toMatchObject({ fields: { name: ['too_long'] } })
  expect(await refuse({ targetProfileId: 'none' })).toMatchObject({ code: 'target_profile_not_found' })
  expect(await refuse({ division: '4 B' })).toMatchObject({ code: 'division_not_found' })
  expect(await list(by, organizationId)).toMatchObject({ campaigns: [], total: 0 })
})

test('a code that is taken is drawn again, in another school too', async () => {
  const first = await createTeam(service)
  const { code: taken } = await create(first.teacher, first.organizationId, 'La première')
  const { organizationId, teacher } = await createTeam(service)
  const codes = [taken, taken, 'BCDFGH999']
  const call = {
    db: service.db,
    now: start,
    actor: { accountId: teacher.accountId, sessionHash: Buffer.alloc(0), space: 'person' },
    membership: { organizationId, role: 'member' },
    paths: pathsOf(createSampleBank()),
    drawCode: () => codes.shift() ?? '',
  } as const
  const input = { organizationId, name: 'La seconde', targetProfileId: 'decouverte', division: null }
  expect(await createWithCode(call, input)).toMatchObject({ code: 'BCDFGH999' })
  expect(await namesOf(teacher, organizationId)).toEqual(['La seconde'])
  expect(await actionsIn(organizationId)).toHaveLength(1)
})

test('campaigns are listed the newest first, with whom they are for and who has begun and finished', async () => {
  const { organizationId, teacher } = await createTeam(service)
  await createLearner(service, { organizationId, division: '3 B' })
  await createLearner(service, { organizationId, division: '3 A', hiddenAt: start })
  const pupils = [
    await createLinkedPupil(service, { organizationId, division: '3 A' }),
    await createLinkedPupil(service, { organizationId, division: '3 A' }),
    await createLinkedPupil(service, { organizationId, division: '3 A' }),
  ]
  const { id } = await create(teacher, organizationId, 'Pour la 3 A', '3 A')
  for (const [index, pupil] of pupils.slice(0, 2).entries()) {
    await participate(organizationId, id, pupil, index === 0 ? 'started' : 'finished')
  }
  setMinutes(1)
  await create(teacher, organizationId, 'Pour tous')
  expect(await list(teacher, organizationId)).toMatchObject({
    campaigns: [
      { name: 'Pour tous', counts: { learners: 4, started: 0, finished: 0 } },
      { name: 'Pour la 3 A', counts: { learners: 3, started: 1, finished: 1 } },
    ],
    total: 2,
    next: null,
  })
})

test('a pupil of another class who took part is counted, as in the follow-up', async () => {
  const { organizationId, teacher } = await createTeam(service)
  await createLearner(service, { organizationId, division: '3 A' })
  const other = await createLinkedPupil(service, { organizationId, division: '3 B' })
  const gone = await createLinkedPupil(service, { organizationId, division: '3 A', hiddenAt: start })
  const { id } = await create(teacher, organizationId, 'Pour la 3 A', '3 A')
  await participate(organizationId, id, other, 'finished')
  await participate(organizationId, id, gone, 'finished')
  const [campaign] = (await list(teacher, organizationId)).campaigns
  expect(campaign?.counts).toEqual({ learners: 3, started: 0, finished: 2 })
  const input = { organizationId, campaignId: id }
  const { divisions } = await ask(service, resultsContract.getCampaignProgress, { by: teacher, input })
  const all = divisions.map(({ toDo, started, finished }) => toDo + started + finished)
  expect(all.reduce((sum, count) => sum + count, 0)).toBe(3)
})

test('one sees all campaigns of the school or one’s own, open or archived', async () => {
  const { organizationId, teacher, colleague } = await createSchoolTeam()
  await create(teacher, organizationId, 'D’Anne')
  const { id: campaignId } = await create(teacher, organizationId, 'D’Anne, archivée')
  await create(colleague, organizationId, 'De Bruno')
  const input = { organizationId, campaignId }
  await ask(service, contract.archiveCampaign, { by: teacher, input })
  const all = await namesOf(teacher, organizationId)
  expect(all.toSorted()).toEqual(['De Bruno', 'D’Anne'])
  expect(await namesOf(teacher, organizationId, { owner: 'me' })).toEqual(['D’Anne'])
  expect(await namesOf(teacher, organizationId, { state: 'archived' })).toEqual(['D’Anne, archivée'])
  expect(await namesOf(colleague, organizationId, { owner: 'me', state: 'archived' })).toEqual([])
})

test('a campaign is found by a part of its name, whatever the accents and capitals, and signs stand for themselves', async () => {
  const { organizationId, teacher } = await createTeam(service)
  for (const name of ['Évaluation de Noël', '100 % numérique', 'Salle_B12']) {
    await create(teacher, organizationId, name)
  }
  const found = (search: string) => namesOf(teacher, organizationId, { search })
  for (const search of ['evaluation', 'ÉVALUATION', ' noel ']) {
    expect(await found(search)).toEqual(['Évaluation de Noël'])
  }
  expect(await found('%')).toEqual(['100 % numérique'])
  expect(await found('e_B')).toEqual(['Salle_B12'])
  expect(await found('\\')).toEqual([])
})

test('pages of campaigns follow one another without a gap or a repeat, also when one is made in between', async () => {
  const { organizationId, teacher } = await createTeam(service)
  for (let index = 0; index < 30; index++) await create(teacher, organizationId, `N° ${index}`)
  const first = await list(teacher, organizationId)
  setMinutes(1)
  await create(teacher, organizationId, 'La dernière')
  const second = await list(teacher, organizationId, { after: first.next ?? '' })
  const names = [...first.campaigns, ...second.campaigns].map(({ name }) => name)
  expect(names).toEqual(Array.from({ length: 30 }, (_, index) => `N° ${29 - index}`))
  expect([first.campaigns.length, first.total, second.next]).toEqual([25, 30, null])
  const problem = await askInVain(service, contract.listCampaigns, {
    by: teacher,
    input: { organizationId, after: Buffer.from('["hier","x"]').toString('base64url') },
  })
  expect(problem).toMatchObject({ code: 'invalid_input', fields: { after: ['malformed'] } })
})

test('the owner and any administrator rename, archive and reopen a campaign; the trail says who did', async () => {
  const { organizationId, teacher, administrator } = await createSchoolTeam()
  const { campaignId } = await createCampaign(service, { organizationId, teacher })
  const key = { organizationId, campaignId }
  for (const by of [teacher, administrator]) {
    const renamed = await ask(service, contract.renameCampaign, {
      by,
      input: { ...key, name: ' Toussaint ' },
    })
    expect(renamed).toMatchObject({ name: 'Toussaint', editable: true })
    const archived = await ask(service, contract.archiveCampaign, { by, input: key })
    expect(archived.archivedAt).toBe(start.toISOString())
    const reopened = await ask(service, contract.unarchiveCampaign, { by, input: key })
    expect(reopened.archivedAt).toBeNull()
  }
  const done = ['campaign_renamed', 'campaign_archived', 'campaign_unarchived']
  const expected = [teacher, administrator].flatMap(({ accountId }) =>
    done.map((action) => ({ action, accountId, subjectId: campaignId })),
  )
  expect((await actionsIn(organizationId)).slice(1)).toEqual(expected)
})

test('a colleague sees a campaign and changes nothing of it', async () => {
  const { organizationId, teacher, colleague: by } = await createSchoolTeam()
  const { campaignId } = await createCampaign(service, { organizationId, teacher })
  const key = { organizationId, campaignId }
  expect(await ask(service, contract.getCampaign, { by, input: key })).toMatchObject({ editable: false })
  const refusals = [
    askInVain(service, contract.renameCampaign, { by, input: { ...key, name: 'Autre' } }),
    askInVain(service, contract.archiveCampaign, { by, input: key }),
    askInVain(service, contract.unarchiveCampaign, { by, input: key }),
  ]
  for (const problem of refusals) expect(await problem).toMatchObject({ code: 'not_the_owner' })
})

test('archiving twice, or reopening what is open, changes nothing and is not told twice', async () => {
  const { organizationId, teacher: by } = await createTeam(service)
  const { campaignId } = await createCampaign(service, { organizationId, teacher: by })
  const input = { organizationId, campaignId }
  await ask(service, contract.unarchiveCampaign, { by, input })
  await ask(service, contract.archiveCampaign, { by, input })
  setMinutes(9)
  const again = await ask(service, contract.archiveCampaign, { by, input })
  expect(again.archivedAt).toBe(start.toISOString())
  const actions = (await actionsIn(organizationId)).map(({ action }) => action)
  expect(actions).toEqual(['campaign_created', 'campaign_archived'])
})

test('an archived campaign keeps its name', async () => {
  const { organizationId, teacher: by } = await createTeam(service)
  const { campaignId } = await createCampaign(service, { organizationId, teacher: by })
  const key = { organizationId, campaignId }
  await ask(service, contract.archiveCampaign, { by, input: key })
  const problem = await askInVain(service, contract.renameCampaign, { by, input: { ...key, name: 'Autre' } })
  expect(problem).toMatchObject({ code: 'campaign_archived' })
})

test('a campaign of another school is not found, even by who belongs to both', async () => {
  const { organizationId, teacher: by } = await createTeam(service)
  const other = await createTeam(service)
  await addMember(service, other.organizationId, by.accountId, 'admin')
  const { campaignId } = await createCampaign(service, other)
  const key = { organizationId, campaignId }
  const refusals = [
    askInVain(service, contract.getCampaign, { by, input: key }),
    askInVain(service, contract.renameCampaign, { by, input: { ...key, name: 'Autre' } }),
    askInVain(service, contract.archiveCampaign, { by, input: key }),
    askInVain(service, contract.unarchiveCampaign, { by, input: key }),
  ]
  for (const problem of refusals) {
    expect(await problem).toMatchObject({ code: 'campaign_not_found', status: 404 })
  }
  expect(await namesOf(by, organizationId)).toEqual([])
})

test('campaigns answer nobody outside the team', async () => {
  const { organizationId } = await createTeam(service)
  const pupil = await createLinkedPupil(service, { organizationId })
  for (const by of [await createPerson(service), pupil]) {
    const problem = await askInVain(service, contract.listCampaigns, { by, input: { organizationId } })
    expect(problem).toMatchObject({ code: 'forbidden' })
  }
  const problem = await askInVain(service, contract.listCampaigns, { input: { organizationId } })
  expect(problem).toMatchObject({ code: 'not_signed_in' })
})

async function participate(
  organizationId: string,
  campaignId: string,
  { accountId, learnerId }: TestPerson & { readonly learnerId: string },
  state: 'started' | 'finished',
): Promise<void> {
  await insertParticipation(service.db, {
    organizationId,
    campaignId,
    learnerId,
    accountId,
    assessmentId: learnerId,
    division: '3 A',
    schoolYear: 2026,
    targetSkills: 18,
    validatedSkills: 0,
    competences: {},
    startedAt: start,
    finishedAt: state === 'finished' ? start : null,
  })
}
