import { randomUUID } from 'node:crypto'
import { assessmentsContract, campaignsContract } from '@orga/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, askInVain } from '../../../test/ask.ts'
import {
  createCampaign,
  createLearner,
  createLinkedPupil,
  createTeam,
  type TestSchool,
} from '../../../test/class.ts'
import { createPerson, createPupil, signIn, type TestPerson } from '../../../test/people.ts'
import { answer, answerTo, beginCampaign, look, play, type Seat, submit } from '../../../test/play.ts'
import { createSampleBank } from '../../../test/sample-bank.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'

const bank = createSampleBank()
let service: TestApp
let school: TestSchool

beforeAll(async () => {
  service = await startTestApp({}, bank)
  school = await createTeam(service)
})
afterAll(() => service.close())

const seatOf = (person: TestPerson): Seat => ({ service, bank, person })

/** A pupil of the school in front of a campaign that they have begun. */
async function enter(profile = 'decouverte') {
  const { organizationId } = school
  const pupil = await createLinkedPupil(service, { organizationId })
  const campaign = await createCampaign(service, school, { targetProfileId: profile })
  const seat = seatOf(pupil)
  return { ...campaign, pupil, seat, assessmentId: await beginCampaign(seat, campaign.code) }
}

const countRows = async (
  table: 'answers' | 'assessments' | 'participations',
  person: TestPerson,
): Promise<number> => {
  const { count } = await service.db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('accountId', '=', person.accountId)
    .executeTakeFirstOrThrow()
  return count
}

const participationOf = async ({ accountId }: TestPerson) =>
  await service.db
    .selectFrom('participations')
    .selectAll()
    .where('accountId', '=', accountId)
    .executeTakeFirstOrThrow()

const archive = async (campaignId: string): Promise<void> => {
  const input = { organizationId: school.organizationId, campaignId }
  await ask(service, campaignsContract.archiveCampaign, { by: school.teacher, input })
}

test('a pupil of the roster begins a campaign with a question that is easy for their class', async () => {
  const { seat, pupil, assessmentId } = await enter()
  const state = await look(seat, assessmentId)
  expect(state).toMatchObject({
    kind: 'campaign',
    title: 'Découverte',
    state: 'started',
    answered: 0,
    checkpoint: false,
  })
  expect(state.question?.challengeId).toMatch(/-[123]-[ab]$/)
  expect(state.remaining).toBeGreaterThan(4)
  expect(await participationOf(pupil)).toMatchObject({
    state: 'started',
    division: '3 A',
    schoolYear: 2026,
    answersCount: 0,
    validatedSkills: 0,
    targetSkills: 18,
    competences: { 1.1: { validated: 0, target: 11 }, 2.1: { validated: 0, target: 7 } },
  })
})

test('begun again, even by two clicks at once, a campaign is the same test', async () => {
  const { organizationId } = school
  const pupil = await createLinkedPupil(service, { organizationId })
  const { code } = await createCampaign(service, school)
  const clicks = Array.from({ length: 4 }, () => beginCampaign(seatOf(pupil), code))
  const ids = new Set(await Promise.all(clicks))
  ids.add(await beginCampaign(seatOf(pupil), code))
  expect(ids.size).toBe(1)
  expect(await countRows('participations', pupil)).toBe(1)
  expect(await countRows('assessments', pupil)).toBe(1)
})

test('a campaign is refused to whom the school does not know yet, has let go, or who has no link here', async () => {
  const { code } = await createCampaign(service, school)
  const elsewhere = await createTeam(service)
  const gone = await createPupil(service)
  await createLearner(service, {
    organizationId: school.organizationId,
    accountId: gone.accountId,
    hiddenAt: new Date(),
  })
  const strangers = [
    await createPerson(service),
    await createLinkedPupil(service, { organizationId: elsewhere.organizationId }),
    gone,
  ]
  for (const by of strangers) {
    const refused = await askInVain(service, assessmentsContract.startCampaign, { by, input: { code } })
    expect(refused.code).toBe('link_needed')
  }
})

test('a campaign that another account has begun for the same pupil is refused', async () => {
  const { pupil, code } = await enter()
  const other = await createPupil(service)
  await service.db
    .updateTable('learners')
    .set({ accountId: other.accountId })
    .where('id', '=', pupil.learnerId)
    .execute()
  const refused = await askInVain(service, assessmentsContract.startCampaign, { by: other, input: { code } })
  expect(refused.code).toBe('learner_already_participating')
})

test('an unknown code, a closed campaign and nobody signed in are refused', async () => {
  const { organizationId } = school
  const by = await createLinkedPupil(service, { organizationId })
  const { campaignId, code } = await createCampaign(service, school)
  const contract = assessmentsContract.startCampaign
  expect((await askInVain(service, contract, { by, input: { code: 'BCDFGH234' } })).code).toBe(
    'campaign_not_found',
  )
  expect((await askInVain(service, contract, { input: { code } })).code).toBe('not_signed_in')
  await archive(campaignId)
  expect((await askInVain(service, contract, { by, input: { code } })).code).toBe('campaign_archived')
})

test('an answer brings the next question at once, and moves what is known and the participation with it', async () => {
  const { seat, pupil, assessmentId } = await enter()
  const first = await look(seat, assessmentId)
  const second = await answer(seat, first, true)
  expect(second.answered).toBe(1)
  expect(second.question?.challengeId).not.toBe(first.question?.challengeId)
  const { answersCount, validatedSkills } = await participationOf(pupil)
  expect(answersCount).toBe(1)
  expect(validatedSkills).toBeGreaterThan(0)
  const { tubes } = await service.db
    .selectFrom('knowledge')
    .select('tubes')
    .where('accountId', '=', pupil.accountId)
    .executeTakeFirstOrThrow()
  // Of the other tubes nothing is known before the end: nobody has asked.
  const level = Number(first.question?.challengeId.split('-')[1])
  expect(Object.values(tubes)).toMatchObject([{ asked: [level] }])
  expect(Object.values(tubes)[0]?.floor).toBeGreaterThanOrEqual(level)
})

test('an answer sent twice at once counts once, and both senders see the same state', async () => {
  const { seat, pupil, assessmentId } = await enter()
  const sent = answerTo(bank, await look(seat, assessmentId), true)
  const states = await Promise.all(Array.from({ length: 6 }, () => submit(seat, sent)))
  for (const state of states) expect(state).toEqual(states[0])
  expect(states[0]).toMatchObject({ answered: 1 })
  expect(await countRows('answers', pupil)).toBe(1)
  expect((await participationOf(pupil)).answersCount).toBe(1)
})

test('an answer sent again after others changes nothing and tells where the test stands', async () => {
  const { seat, pupil, assessmentId } = await enter()
  const sent = answerTo(bank, await look(seat, assessmentId), true)
  const third = await answer(seat, await submit(seat, sent), false)
  expect(await submit(seat, { ...sent, value: null })).toEqual(third)
  expect(await countRows('answers', pupil)).toBe(2)
})

test('of two tabs that answer the same question, the second is told that another one is in hand', async () => {
  const { seat, pupil, assessmentId } = await enter()
  const state = await look(seat, assessmentId)
  const tabs = [answerTo(bank, state, true), answerTo(bank, state, false)]
  const contract = assessmentsContract.submitAnswer
  const outcomes = await Promise.allSettled(tabs.map((input) => submit(seat, input)))
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const stale = await askInVain(service, contract, { by: pupil, input: answerTo(bank, state, true) })
  expect(stale.code).toBe('another_question_in_hand')
  expect(await countRows('answers', pupil)).toBe(1)
})

test('answers of two tests of one person at once are both counted', async () => {
  const { seat, pupil, assessmentId } = await enter('protection')
  const other = await createCampaign(service, school)
  const both = [assessmentId, await beginCampaign(seat, other.code)]
  await Promise.all(both.map((id) => play(seat, id, () => true, 2)))
  expect(await countRows('answers', pupil)).toBe(4)
  const { tubes } = await service.db
    .selectFrom('knowledge')
    .select('tubes')
    .where('accountId', '=', pupil.accountId)
    .executeTakeFirstOrThrow()
  const asked = Object.values(tubes).flatMap((tube) => tube.asked)
  expect(asked).toHaveLength(4)
})

test('the test goes on from another computer with the same question in the same order', async () => {
  const { seat, pupil, assessmentId } = await enter()
  const state = await play(seat, assessmentId, () => true, 2)
  const elsewhere = { ...seat, person: { ...pupil, headers: await signIn(service, pupil.accountId) } }
  expect(await look(elsewhere, assessmentId)).toEqual(state)
})

test('a test is nobody else’s', async () => {
  const { seat, pupil, assessmentId } = await enter()
  const state = await look(seat, assessmentId)
  for (const by of [
    school.teacher,
    await createLinkedPupil(service, { organizationId: school.organizationId }),
  ]) {
    const input = { assessmentId }
    const refusals = await Promise.all([
      askInVain(service, assessmentsContract.getAssessment, { by, input }),
      askInVain(service, assessmentsContract.submitAnswer, { by, input: answerTo(bank, state, true) }),
      askInVain(service, assessmentsContract.listCorrections, { by, input }),
      askInVain(service, assessmentsContract.getAssessmentResult, { by, input }),
    ])
    for (const { code } of refusals) expect(code).toBe('assessment_not_found')
  }
  expect(await countRows('answers', pupil)).toBe(0)
})

test('a campaign closed meanwhile takes no more answers and keeps those it has', async () => {
  const { seat, pupil, assessmentId, campaignId, code } = await enter()
  const state = await play(seat, assessmentId, () => true, 1)
  await archive(campaignId)
  const by = pupil
  const input = answerTo(bank, state, true)
  expect((await askInVain(service, assessmentsContract.submitAnswer, { by, input })).code).toBe(
    'campaign_archived',
  )
  expect(await beginCampaign(seat, code)).toBe(assessmentId)
  const { corrections } = await ask(service, assessmentsContract.listCorrections, {
    by,
    input: { assessmentId },
  })
  expect(corrections).toHaveLength(1)
})

test('the test ends when it is sure enough, and the teacher has it as finished', async () => {
  const { seat, pupil, assessmentId } = await enter()
  const end = await play(seat, assessmentId, () => true)
  expect(end).toMatchObject({ state: 'completed', question: null, remaining: 0, checkpoint: true })
  expect(await participationOf(pupil)).toMatchObject({
    state: 'finished',
    answersCount: end.answered,
    validatedSkills: 18,
    finishedAt: expect.any(Date),
  })
  const sent = { assessmentId, challengeId: 'adresse-1-a', value: 'b', clientKey: randomUUID() }
  const refused = await askInVain(service, assessmentsContract.submitAnswer, { by: pupil, input: sent })
  expect(refused.code).toBe('assessment_completed')
  expect(await look(seat, assessmentId)).toEqual(end)
})

test('a campaign on what is mastered already is finished when it begins', async () => {
  const { seat, pupil, assessmentId } = await enter('protection')
  await play(seat, assessmentId, () => true)
  const again = await createCampaign(service, school, { targetProfileId: 'protection' })
  const state = await look(seat, await beginCampaign(seat, again.code))
  expect(state).toMatchObject({ state: 'completed', answered: 0, question: null })
  const states = await service.db
    .selectFrom('participations')
    .select(['state', 'validatedSkills', 'targetSkills'])
    .where('accountId', '=', pupil.accountId)
    .execute()
  expect(states).toEqual([
    { state: 'finished', validatedSkills: 4, targetSkills: 4 },
    { state: 'finished', validatedSkills: 4, targetSkills: 4 },
  ])
})
