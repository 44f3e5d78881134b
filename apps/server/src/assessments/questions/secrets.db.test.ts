import { assessmentsContract, campaignsContract } from '@orga/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'
import { createCampaign, createLinkedPupil, createTeam } from '../../../test/class.ts'
import { answer, beginCampaign, look, type Seat, type State } from '../../../test/play.ts'
import { createSampleBank, secretMarks } from '../../../test/sample-bank.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'

const bank = createSampleBank()
let service: TestApp
let seat: Seat
let code: string

beforeAll(async () => {
  service = await startTestApp({}, bank)
  const school = await createTeam(service)
  code = (await createCampaign(service, school)).code
  const person = await createLinkedPupil(service, { organizationId: school.organizationId })
  seat = { service, bank, person }
})
afterAll(() => service.close())

const isQuestion = (word: string): boolean => bank.challenges.has(word)

/** Every page of the pupil's space but the corrections, and what is prepared behind the question in hand. */
async function readPages({ id: assessmentId, question }: State): Promise<string> {
  const by = seat.person
  const challengeId = question?.challengeId ?? ''
  const prepared = await ask(service, assessmentsContract.prepareNext, {
    by,
    input: { assessmentId, challengeId },
  })
  const pages = await Promise.all([
    look(seat, assessmentId),
    ask(service, assessmentsContract.getProfile, { by, input: {} }),
    ask(service, assessmentsContract.listMyCampaigns, { by, input: {} }),
    ask(service, campaignsContract.findCampaignByCode, { by, input: { code } }),
  ])
  return JSON.stringify([prepared, ...pages])
}

test('no page holds a key, an explanation or a feedback before the answer, and the corrections only what is answered', async () => {
  const assessmentId = await beginCampaign(seat, code)
  const by = seat.person
  let state: State = await look(seat, assessmentId)
  const answered: string[] = []
  while (state.question) {
    const pages = (await readPages(state)) + JSON.stringify(state)
    for (const mark of secretMarks) expect(pages).not.toContain(mark)
    expect(pages).not.toMatch(
      /"(solution|expected|explanation|accepted|answers?|order|pairs|wrong|feedback)":/,
    )
    const { corrections } = await ask(service, assessmentsContract.listCorrections, {
      by,
      input: { assessmentId },
    })
    expect(corrections.map(({ question }) => question.challengeId)).toEqual(answered)
    const others = JSON.stringify(corrections)
      .split(/[^a-z0-9-]+/)
      .filter(isQuestion)
    expect(new Set(others)).toEqual(new Set(answered))
    for (const { url } of state.question.attachments) {
      const file = await service.app.inject({ url, headers: by.headers })
      expect(file.statusCode).toBe(200)
      for (const mark of secretMarks) expect(file.body).not.toContain(mark)
    }
    answered.push(state.question.challengeId)
    state = await answer(seat, state, answered.length % 3 > 0)
  }
  const { corrections } = await ask(service, assessmentsContract.listCorrections, {
    by,
    input: { assessmentId },
  })
  expect(corrections).toHaveLength(answered.length)
  for (const correction of corrections) {
    expect(correction.expected.length).toBeGreaterThan(0)
    expect(JSON.stringify(correction.explanation)).toContain('"EXPLICATION')
  }
})

test('pictures and attachments of a question are served to whoever is signed in, and nothing beside them', async () => {
  const { app } = service
  const { headers } = seat.person
  const url = '/api/challenges/adresse-1-a/files/affiche.svg'
  const picture = await app.inject({ url, headers })
  expect(picture.statusCode).toBe(200)
  expect(picture.body).toContain('<svg')
  expect(picture.headers).toMatchObject({
    'content-type': 'image/svg+xml',
    'content-disposition': 'inline',
    // A picture is no page: nothing in it may run.
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'x-content-type-options': 'nosniff',
  })
  const attached = await app.inject({ url: '/api/challenges/adresse-1-a/files/meteo.csv', headers })
  expect(attached.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': "attachment; filename*=UTF-8''meteo.csv",
    'content-length': String(Buffer.byteLength(attached.body)),
  })
  expect((await app.inject({ url })).statusCode).toBe(401)
  const missing = [
    '/api/challenges/adresse-1-b/files/affiche.svg',
    '/api/challenges/inconnu/files/affiche.svg',
    '/api/challenges/adresse-1-a/files/1-affiche.md',
    '/api/challenges/adresse-1-a/files/../../framework.yaml',
    '/api/challenges/adresse-1-a/files/..%2F..%2Fframework.yaml',
    '/api/challenges/adresse-1-a/files/',
  ]
  for (const url of missing) expect((await app.inject({ url, headers })).statusCode).toBe(404)
})
