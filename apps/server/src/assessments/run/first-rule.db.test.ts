import { readFile } from 'node:fs/promises'
import { type Knowledge, learn, selectNext } from '@orga/engine'
import { assessmentsContract, resultsContract } from '@orga/contract'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'
import { createCampaign, createLinkedPupil, createTeam, type TestSchool } from '../../../test/class.ts'
import { answer, beginCompetence, look, type Seat } from '../../../test/play.ts'
import { createSampleBank } from '../../../test/sample-bank.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'
import { toFirstTest } from '../measure/first-test.ts'
import { rebuildDerived } from '../rebuild/rebuild-derived.ts'

const bank = createSampleBank()
const migration = new URL('../../../migrations/20261124T1250-keep-campaign-engine.sql', import.meta.url)
let service: TestApp
let school: TestSchool

beforeAll(async () => {
  service = await startTestApp({}, bank)
  school = await createTeam(service)
})
afterAll(() => service.close())

const skillIds = bank.targetProfiles.get('decouverte')?.skillIds ?? []

/** A pupil in the middle of a campaign, as the version before wrote it, when the new version comes. */
async function enterBefore() {
  const { db, app } = service
  const { organizationId } = school
  const person = await createLinkedPupil(service, { organizationId })
  const { campaignId } = await createCampaign(service, school)
  const { accountId, learnerId } = person
  const id = uuidv7()
  const participationId = uuidv7()
  const startedAt = app.clock()
  const course = { skillIds: [...skillIds], tubes: {}, startedAt, asked: [], seed: id, seenChallengeIds: [] }
  const challengeId = selectNext(toFirstTest(bank, course))?.challengeId
  await sql`alter table assessments drop column settings, drop column device`.execute(db)
  await sql`alter table knowledge drop column evidence`.execute(db)
  await sql`insert into knowledge (account_id, tubes, updated_at) values (${accountId}, '{}', ${startedAt})`.execute(
    db,
  )
  await sql`
    insert into assessments (account_id, id, kind, organization_id, campaign_id, participation_id, engine_version,
      seed, skill_ids, state, challenge_id, started_at)
    values (${accountId}, ${id}, 'campaign', ${organizationId}, ${campaignId}, ${participationId}, 'smart-1',
      ${id}, ${skillIds}, 'started', ${challengeId}, ${startedAt})`.execute(db)
  await sql`
    insert into participations (organization_id, id, campaign_id, learner_id, account_id, assessment_id, state,
      target_skills, started_at)
    values (${organizationId}, ${participationId}, ${campaignId}, ${learnerId}, ${accountId}, ${id}, 'started',
      ${skillIds.length}, ${startedAt})`.execute(db)
  await sql.raw(await readFile(migration, 'utf8')).execute(db)
  const seat: Seat = { service, bank, person }
  return { seat, id, campaignId, course }
}

test('a test that began under the first rule goes on and ends under it, question by question', async () => {
  const { seat, id, campaignId, course } = await enterBefore()
  const startedAt = course.startedAt.getTime()
  let tubes: Knowledge = {}
  const asked: string[] = []
  let state = await look(seat, id)
  for (let turn = 1; state.question; turn++) {
    const { challengeId } = state.question
    expect(selectNext(toFirstTest(bank, { ...course, tubes, asked }))?.challengeId).toBe(challengeId)
    const skill = bank.skills.get(bank.challenges.get(challengeId)?.skillId ?? '')
    const correct = turn % 3 > 0
    const { tubeId = '', level = 0 } = skill ?? {}
    tubes = learn(tubes, { tubeId, level, correct, at: startedAt + turn, startedAt })
    asked.push(challengeId)
    state = await answer(seat, state, correct)
  }
  expect(state).toMatchObject({ state: 'completed', remaining: 0, answered: asked.length })
  expect(selectNext(toFirstTest(bank, { ...course, tubes, asked }))).toBeNull()
  const { learnerId } = seat.person as Awaited<ReturnType<typeof createLinkedPupil>>
  const { organizationId, teacher: by } = school
  const page = await ask(service, resultsContract.getParticipant, {
    by,
    input: { organizationId, campaignId, learnerId },
  })
  expect(page).toMatchObject({ status: 'finished' })
  expect(page.questions).toHaveLength(asked.length)
  const input = { assessmentId: id }
  const result = await ask(service, assessmentsContract.getAssessmentResult, { by: seat.person, input })
  expect(result.mastery).toEqual(page.mastery)
  const rebuilt = await rebuildDerived({ db: service.db, bank })
  expect(rebuilt).toMatchObject({ answers: asked.length, knowledge: 0, assessments: 0, participations: 0 })
})

test('what was answered under the first rule counts in a test that begins under the engine', async () => {
  const { seat, id } = await enterBefore()
  let state = await look(seat, id)
  while (state.question) state = await answer(seat, state, true)
  const next = await look(seat, await beginCompetence(seat, '4.1'))
  expect(next.remaining).toBeLessThan(3)
  const { evidence } = await service.db
    .selectFrom('knowledge')
    .select('evidence')
    .where('accountId', '=', seat.person.accountId)
    .executeTakeFirstOrThrow()
  expect(Object.keys(evidence ?? {})).toHaveLength(state.answered)
  expect(await rebuildDerived({ db: service.db, bank })).toMatchObject({ knowledge: 0, assessments: 0 })
})
