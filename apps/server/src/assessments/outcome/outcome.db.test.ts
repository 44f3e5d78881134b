import { assessmentsContract } from '@orga/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, askInVain } from '../../../test/ask.ts'
import { createCampaign, createLinkedPupil, createTeam, type TestSchool } from '../../../test/class.ts'
import { answer, beginCampaign, beginCompetence, look, play, type Seat } from '../../../test/play.ts'
import { createSampleBank } from '../../../test/sample-bank.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'
import { findChallenge } from '../../content/index.ts'

const bank = createSampleBank()
let service: TestApp
let school: TestSchool

beforeAll(async () => {
  service = await startTestApp({ PIX_PUPIL_IDLE_MINUTES: '100000' }, bank)
  school = await createTeam(service)
})
afterAll(() => service.close())

async function sit(division = '3 A'): Promise<Seat> {
  const { organizationId } = school
  return { service, bank, person: await createLinkedPupil(service, { organizationId, division }) }
}

const upTo = (highest: number) => (question: { challengeId: string }) =>
  Number(question.challengeId.split('-')[1]) <= highest

const resultOf = async ({ person }: Seat, assessmentId: string) =>
  await ask(service, assessmentsContract.getAssessmentResult, { by: person, input: { assessmentId } })

const profileOf = async ({ person }: Seat) =>
  await ask(service, assessmentsContract.getProfile, { by: person, input: {} })

const paragraph = (words: string) => [{ type: 'paragraph', inlines: [words] }]

test('a correction tells the answer given, the right one, why, and what to read', async () => {
  const seat = await sit()
  const id = await beginCompetence(seat, '4.1')
  const state = await look(seat, id)
  await answer(seat, state, false)
  const asked = { by: seat.person, input: { assessmentId: id } }
  const { corrections } = await ask(service, assessmentsContract.listCorrections, asked)
  const challenge = findChallenge(bank, state.question?.challengeId ?? '', id)
  expect(corrections).toEqual([
    {
      position: 1,
      outcome: 'incorrect',
      question: state.question,
      given: expect.any(Array),
      expected: challenge?.expected,
      feedback: challenge?.type === 'qcu' ? paragraph(expect.stringContaining('CONSEIL')) : null,
      explanation: paragraph(`EXPLICATION ${challenge?.id}`),
      tutorial: { title: `TUTORIEL ${challenge?.skillId}`, body: paragraph('Lis bien.') },
    },
  ])
  expect(corrections[0]?.given).not.toEqual([])
})

test('the last five corrections are those of the last five answers', async () => {
  const seat = await sit()
  const id = await beginCompetence(seat, '1.1')
  await play(seat, id, upTo(2), 5)
  const end = await play(seat, id, upTo(2))
  const asked = { by: seat.person, input: { assessmentId: id, last: 5 } }
  const { corrections } = await ask(service, assessmentsContract.listCorrections, asked)
  const first = end.answered - 4
  expect(corrections.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4].map((more) => first + more))
})

test('the result of a campaign tells what was gained, the stage, the badges and each competence', async () => {
  const seat = await sit()
  const { code } = await createCampaign(service, school)
  const id = await beginCampaign(seat, code)
  const early = await askInVain(service, assessmentsContract.getAssessmentResult, {
    by: seat.person,
    input: { assessmentId: id },
  })
  expect(early.code).toBe('assessment_in_progress')
  const end = await play(seat, id, () => true)
  expect(await resultOf(seat, id)).toEqual({
    kind: 'campaign',
    title: 'Découverte',
    answered: end.answered,
    correct: end.answered,
    mastery: { validated: 18, target: 18 },
    gained: 18,
    stage: { title: 'Tout', message: 'Tu sais tout.' },
    badges: [{ title: 'Adresses', message: 'Tu lis les adresses.' }],
    competences: [
      { id: '1.1', title: 'Compétence 1.1', area: '1', validated: 11, target: 11, level: 4, pix: 36 },
      { id: '2.1', title: 'Compétence 2.1', area: '2', validated: 7, target: 7, level: 3, pix: 28 },
    ],
  })
})

test('whoever knows nothing still reaches the first stage and sees no badge', async () => {
  const seat = await sit()
  const { code } = await createCampaign(service, school)
  const id = await beginCampaign(seat, code)
  await play(seat, id, () => false)
  expect(await resultOf(seat, id)).toMatchObject({
    correct: 0,
    mastery: { validated: 0, target: 18 },
    gained: 0,
    stage: { title: 'Départ' },
    badges: [],
  })
})

test('what was known before a campaign is in its mastery and not in what it gained', async () => {
  const seat = await sit()
  await play(seat, await beginCompetence(seat, '2.1'), () => true)
  const { code } = await createCampaign(service, school)
  const id = await beginCampaign(seat, code)
  await play(seat, id, () => true)
  expect(await resultOf(seat, id)).toMatchObject({ mastery: { validated: 18, target: 18 }, gained: 11 })
})

test('a result stays as it was when more is learnt later', async () => {
  const seat = await sit()
  const { code } = await createCampaign(service, school)
  const id = await beginCampaign(seat, code)
  await play(seat, id, upTo(2))
  const result = await resultOf(seat, id)
  service.setNow(new Date('2026-12-06T10:00:00Z'))
  await play(seat, await beginCompetence(seat, '1.1'), () => true)
  service.setNow(new Date('2026-12-01T10:00:00Z'))
  expect(result.competences[0]).toMatchObject({ id: '1.1' })
  expect((await profileOf(seat)).pix).toBeGreaterThan(
    result.competences.reduce((sum, { pix }) => sum + pix, 0),
  )
  expect(await resultOf(seat, id)).toEqual(result)
})

test('the profile has the 16 competences by domain, those without questions too', async () => {
  const seat = await sit()
  const profile = await profileOf(seat)
  expect(profile).toMatchObject({ pix: 0, maxPix: 896, certifiable: false })
  expect(profile.areas.map(({ competences }) => competences.length)).toEqual([3, 4, 4, 3, 2])
  const cards = profile.areas.flatMap(({ competences }) => competences)
  const open = cards.filter(({ status }) => status !== 'unavailable').map(({ id, status }) => [id, status])
  expect(open).toEqual([
    ['1.1', 'not_started'],
    ['2.1', 'not_started'],
    ['4.1', 'not_started'],
  ])
})

test('the profile grows with each answer: level, Pix, and whether the competence is in progress or done', async () => {
  const seat = await sit()
  const cardOf = async (id: string) => {
    const { areas } = await profileOf(seat)
    return areas.flatMap(({ competences }) => competences).find((card) => card.id === id)
  }
  const { code } = await createCampaign(service, school)
  await play(seat, await beginCampaign(seat, code), () => true)
  expect(await cardOf('1.1')).toMatchObject({ status: 'started', level: 4, pix: 36, pixToNextLevel: 4 })
  await play(seat, await beginCompetence(seat, '4.1'), () => true)
  expect(await cardOf('4.1')).toMatchObject({ status: 'completed', level: 2, pix: 16, pixToNextLevel: 0 })
  expect((await profileOf(seat)).pix).toBe(36 + 28 + 16)
})

test('a test that is left after one answer has changed nothing of what it has not asked about', async () => {
  const seat = await sit()
  const id = await beginCompetence(seat, '1.1')
  await answer(seat, await look(seat, id), true)
  const { tubes } = await service.db
    .selectFrom('knowledge')
    .select('tubes')
    .where('accountId', '=', seat.person.accountId)
    .executeTakeFirstOrThrow()
  expect(Object.keys(tubes)).toHaveLength(1)
  const half = (await profileOf(seat)).pix
  expect(half).toBeGreaterThan(0)
  await play(seat, id, () => true)
  expect((await profileOf(seat)).pix).toBeGreaterThan(half)
})

test('what the result of a test says is what the profile says at that moment, over several tests of the same subjects', async () => {
  const seat = await sit()
  const { code } = await createCampaign(service, school)
  const ids = [await beginCampaign(seat, code), await beginCompetence(seat, '1.1')]
  // Both at once, by turns, and each on what the other asks about too; which ends first depends on the draw.
  let turn = 0
  const ended = new Set<string>()
  for (const [id, limit] of [...ids, ...ids, ...ids].map((id, index) => [id, index < 4 ? 2 : 100] as const)) {
    if (ended.has(id)) continue
    const { state } = await play(seat, id, () => ++turn % 4 > 0, limit)
    if (state !== 'completed') continue
    ended.add(id)
    const { competences } = await resultOf(seat, id)
    const cards = (await profileOf(seat)).areas.flatMap((area) => area.competences)
    for (const { id: competenceId, level, pix } of competences)
      expect(cards.find((card) => card.id === competenceId)).toMatchObject({ level, pix })
  }
  expect(ended.size).toBe(2)
})

test('one’s campaigns are those of one’s class and school, to do, in progress and done', async () => {
  const mine = await createTeam(service)
  const { organizationId } = mine
  const person = await createLinkedPupil(service, { organizationId, division: '4 B' })
  const seat: Seat = { service, bank, person }
  await createLinkedPupil(service, { organizationId, division: '4 C' })
  const forAll = await createCampaign(service, mine)
  const forClass = await createCampaign(service, mine, { division: '4 B', targetProfileId: 'protection' })
  await createCampaign(service, mine, { division: '4 C' })
  await createCampaign(service, school)
  const id = await beginCampaign(seat, forClass.code)
  await play(seat, id, () => true)
  const { campaigns } = await ask(service, assessmentsContract.listMyCampaigns, { by: person, input: {} })
  expect(campaigns.toSorted((a, b) => b.title.localeCompare(a.title))).toEqual([
    {
      code: forClass.code,
      name: 'Rentrée des 3e',
      title: 'Protection',
      organizationName: 'Collège des Tilleuls',
      minutes: 20,
      status: 'finished',
      archived: false,
      assessmentId: id,
      mastery: { validated: 4, target: 4 },
      finishedAt: expect.any(String),
    },
    expect.objectContaining({
      code: forAll.code,
      status: 'to_do',
      assessmentId: null,
      mastery: null,
      finishedAt: null,
    }),
  ])
})

test('a pupil who has left the school keeps what they began there, and is offered nothing new', async () => {
  const mine = await createTeam(service)
  const { organizationId } = mine
  const person = await createLinkedPupil(service, { organizationId, division: '4 B' })
  const begun = await createCampaign(service, mine)
  await createCampaign(service, mine, { targetProfileId: 'protection' })
  await beginCampaign({ service, bank, person }, begun.code)
  await service.db
    .updateTable('learners')
    .set({ hiddenAt: service.app.clock() })
    .where('id', '=', person.learnerId)
    .execute()
  const { campaigns } = await ask(service, assessmentsContract.listMyCampaigns, { by: person, input: {} })
  expect(campaigns.map(({ code, status }) => [code, status])).toEqual([[begun.code, 'started']])
})
