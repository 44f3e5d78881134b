import { type InputSource, resultsContract } from '@orga/contract'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ask, askInVain } from '../../test/ask.ts'
import {
  createCampaign,
  createLearner,
  createLinkedPupil,
  createTeam,
  type TestPupil,
  type TestSchool,
} from '../../test/class.ts'
import { createPerson } from '../../test/people.ts'
import { answer, beginCampaign, beginCompetence, look, play, type Seat, submit } from '../../test/play.ts'
import { createSampleBank } from '../../test/sample-bank.ts'
import { startTestApp, type TestApp } from '../../test/test-app.ts'
import { findChallenge } from '../content/index.ts'

const bank = createSampleBank()
let service: TestApp
beforeAll(async () => {
  service = await startTestApp({}, bank)
})
afterAll(() => service.close())

const seatOf = (person: TestPupil): Seat => ({ service, bank, person })

type Place = { readonly school: TestSchool; readonly campaignId: string }
type Filter = Omit<InputSource<typeof resultsContract.listParticipants>, 'organizationId' | 'campaignId'>

const progressOf = async ({ school, campaignId }: Place) => {
  const input = { organizationId: school.organizationId, campaignId }
  return (await ask(service, resultsContract.getCampaignProgress, { by: school.teacher, input })).divisions
}

const listOf = async ({ school, campaignId }: Place, filter: Filter = {}) => {
  const input = { organizationId: school.organizationId, campaignId, ...filter }
  return await ask(service, resultsContract.listParticipants, { by: school.teacher, input })
}

const participantOf = async ({ school, campaignId }: Place, learnerId: string) => {
  const input = { organizationId: school.organizationId, campaignId, learnerId }
  return await ask(service, resultsContract.getParticipant, { by: school.teacher, input })
}

const mastery = (validated: number, target: number) => ({ validated, target })

/** Classes 3 A and 3 B, a pupil without a class, and somebody who left: one finished, one in progress. */
async function fill(options: { division?: string } = {}) {
  const school = await createTeam(service)
  const { organizationId } = school
  const pupil = (lastName: string, division: string | null) =>
    createLinkedPupil(service, { organizationId, lastName, division })
  const [done, half] = [await pupil('Aubry', '3 A'), await pupil('Blin', '3 A')]
  await pupil('Caron', '3 B')
  await createLearner(service, { organizationId, lastName: 'Dumas', division: '3 B' })
  await createLearner(service, { organizationId, lastName: 'Évrard', division: '10 C' })
  await createLearner(service, { organizationId, lastName: 'Faure', division: null })
  await createLearner(service, { organizationId, lastName: 'Girard', division: '3 A', hiddenAt: new Date() })
  const { campaignId, code } = await createCampaign(service, school, options)
  await play(seatOf(done), await beginCampaign(seatOf(done), code), () => true)
  await play(seatOf(half), await beginCampaign(seatOf(half), code), () => true, 2)
  return { school, campaignId, code, done, half }
}

describe('the class × status matrix', () => {
  test('counts everybody of the roster, classes where nobody has begun included', async () => {
    expect(await progressOf(await fill())).toEqual([
      { division: '3 A', toDo: 0, started: 1, finished: 1, mastery: mastery(18, 18) },
      { division: '3 B', toDo: 2, started: 0, finished: 0, mastery: mastery(0, 0) },
      { division: '10 C', toDo: 1, started: 0, finished: 0, mastery: mastery(0, 0) },
      { division: null, toDo: 1, started: 0, finished: 0, mastery: mastery(0, 0) },
    ])
  })

  test('of a campaign for one class has this class, and whoever came from elsewhere', async () => {
    const place = await fill({ division: '3 B' })
    expect(await progressOf(place)).toEqual([
      { division: '3 A', toDo: 0, started: 1, finished: 1, mastery: mastery(18, 18) },
      { division: '3 B', toDo: 2, started: 0, finished: 0, mastery: mastery(0, 0) },
    ])
  })

  test('keeps who has left or moved in the class of the day they began', async () => {
    const place = await fill()
    await service.db
      .updateTable('learners')
      .set({ hiddenAt: new Date(), division: '3 B' })
      .where('id', '=', place.done.learnerId)
      .execute()
    expect((await progressOf(place))[0]).toMatchObject({ division: '3 A', finished: 1 })
    expect((await listOf(place, { status: 'finished' })).participants).toMatchObject([
      { lastName: 'Aubry', division: '3 A' },
    ])
  })
})

describe('the list of participants', () => {
  test('is by name, whether they have begun or not, with counts and not percentages', async () => {
    const { participants, total, next } = await listOf(await fill())
    expect(participants.map(({ lastName, status }) => `${lastName} ${status}`)).toEqual([
      'Aubry finished',
      'Blin started',
      'Caron to_do',
      'Dumas to_do',
      'Évrard to_do',
      'Faure to_do',
    ])
    expect({ total, next }).toEqual({ total: 6, next: null })
    expect(participants[0]).toMatchObject({
      mastery: mastery(18, 18),
      startedAt: '2026-12-01T10:00:00.000Z',
      finishedAt: expect.any(String),
    })
    expect(participants[2]).toMatchObject({ mastery: null, startedAt: null, finishedAt: null })
  })

  test('is filtered by class, status and name without accents', async () => {
    const place = await fill()
    const namesOf = async (filter: Filter) =>
      (await listOf(place, filter)).participants.map(({ lastName }) => lastName)
    expect(await namesOf({ division: '3 B' })).toEqual(['Caron', 'Dumas'])
    expect(await namesOf({ division: '' })).toEqual(['Faure'])
    expect(await namesOf({ status: 'started' })).toEqual(['Blin'])
    expect(await namesOf({ status: 'to_do', division: '3 A' })).toEqual([])
    expect(await namesOf({ search: 'evra' })).toEqual(['Évrard'])
    expect(await namesOf({ search: "%_'\0" })).toHaveLength(6)
  })

  test('comes in pages that neither repeat nor miss anybody', async () => {
    const school = await createTeam(service)
    const { organizationId } = school
    const names = Array.from({ length: 120 }, (_, index) => `Nom${String(index % 60).padStart(3, '0')}`)
    await Promise.all(names.map((lastName) => createLearner(service, { organizationId, lastName })))
    const place = { school, ...(await createCampaign(service, school)) }
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await listOf(place, after ? { after } : {})
      expect(page.total).toBe(120)
      seen.push(...page.participants.map(({ learnerId }) => learnerId))
      after = page.next ?? undefined
    } while (after)
    expect(seen).toHaveLength(120)
    expect(new Set(seen).size).toBe(120)
  })
})

describe('a pupil’s page', () => {
  test('has each competence, and each question with the answer given, the right one, seconds and hour', async () => {
    const place = await fill()
    const pupil = await createLinkedPupil(service, {
      organizationId: place.school.organizationId,
      lastName: 'Henry',
    })
    const seat = seatOf(pupil)
    const id = await beginCampaign(seat, place.code)
    const first = await look(seat, id)
    service.setNow(new Date('2026-12-01T10:00:42Z'))
    const second = await answer(seat, first, true)
    const challengeId = second.question?.challengeId ?? ''
    const away = { times: 2, seconds: 31 }
    await submit(seat, { assessmentId: id, challengeId, value: null, clientKey: crypto.randomUUID(), away })
    service.setNow(new Date('2026-12-01T10:00:00Z'))
    const page = await participantOf(place, pupil.learnerId)
    expect(page).toMatchObject({ lastName: 'Henry', division: '3 A', status: 'started' })
    expect(page.competences.map(({ id, title, area }) => [id, title, area])).toEqual([
      ['1.1', 'Compétence 1.1', '1'],
      ['2.1', 'Compétence 2.1', '2'],
    ])
    const challenge = findChallenge(bank, first.question?.challengeId ?? '', id)
    const skill = bank.skills.get(challenge?.skillId ?? '')
    expect(page.questions[0]).toEqual({
      position: 1,
      competenceId: skill?.competenceId,
      tubeTitle: `Savoir ${skill?.tubeId}`,
      level: skill?.level,
      instruction: first.question?.instruction,
      given: challenge?.expected,
      expected: challenge?.expected,
      outcome: 'correct',
      seconds: 42,
      away: { times: 0, seconds: 0 },
      answeredAt: '2026-12-01T10:00:42.000Z',
    })
    expect(page.questions[1]).toMatchObject({ position: 2, outcome: 'skipped', given: [], away })
  })

  test('of somebody who has not begun is there and empty', async () => {
    const place = await fill()
    const [{ learnerId } = { learnerId: '' }] = (await listOf(place, { search: 'caron' })).participants
    const page = await participantOf(place, learnerId)
    expect(page).toMatchObject({ status: 'to_do', mastery: null, competences: [], questions: [] })
  })

  test('never shows what they do in training alone', async () => {
    const place = await fill()
    const seat = seatOf(place.half)
    const before = await participantOf(place, place.half.learnerId)
    await play(seat, await beginCompetence(seat, '4.1'), () => true)
    expect(await participantOf(place, place.half.learnerId)).toEqual(before)
    expect(JSON.stringify(before)).not.toContain('secret')
  })

  test('of another campaign of the school has that campaign’s answers only', async () => {
    const place = await fill()
    const other = await createCampaign(service, place.school, { targetProfileId: 'protection' })
    const seat = seatOf(place.done)
    await play(seat, await beginCampaign(seat, other.code), () => true)
    const page = await participantOf({ ...place, campaignId: other.campaignId }, place.done.learnerId)
    expect(page.competences).toMatchObject([
      { id: '4.1', title: 'Compétence 4.1', area: '4', mastery: mastery(4, 4) },
    ])
    expect(new Set(page.questions.map(({ competenceId }) => competenceId))).toEqual(new Set(['4.1']))
  })
})

describe('how sure a result is', () => {
  test('is told of each competence of a finished test, and of the pupil in the list', async () => {
    const place = await fill()
    const { certainty, competences } = await participantOf(place, place.done.learnerId)
    for (const competence of competences) {
      const { sure, questions } = competence.certainty ?? {}
      expect(sure).toBe(questions === 0)
    }
    const toConfirm = competences.filter((one) => !one.certainty?.sure).length
    expect(certainty).toMatchObject({ toConfirm })
    const { participants } = await listOf(place)
    expect(participants.map((one) => one.certainty)).toEqual([certainty, null, null, null, null, null])
  })

  test('is not told of a test in progress', async () => {
    const place = await fill()
    const page = await participantOf(place, place.half.learnerId)
    expect(page.certainty).toBeNull()
    expect(page.competences.map(({ certainty }) => certainty)).toEqual([null, null])
  })
})

describe('why a result is what it is', () => {
  const explanationOf = async ({ school, campaignId }: Place, learnerId: string) => {
    const input = { organizationId: school.organizationId, campaignId, learnerId }
    return await ask(service, resultsContract.explainParticipant, { by: school.teacher, input })
  }

  test('is told skill by skill, with the questions that count, and adds up to the result', async () => {
    const place = await fill()
    const { done } = place
    const page = await participantOf(place, done.learnerId)
    const { engine, skills } = await explanationOf(place, done.learnerId)
    expect(engine).toMatch(/^campaign-/)
    expect(skills).toHaveLength(18)
    expect(skills.filter(({ mastered }) => mastered)).toHaveLength(page.mastery?.validated ?? 0)
    const asked = page.questions.map(({ level, tubeTitle }) => `${tubeTitle} ${level}`)
    for (const { ground, level, tubeTitle, answers, earlier } of skills) {
      expect(ground === 'asked').toBe(asked.includes(`${tubeTitle} ${level}`))
      for (const { position } of answers) expect(asked[position - 1]).toBeDefined()
      expect(earlier).toBe(false)
    }
    const first = skills.find(({ level, tubeTitle }) => `${tubeTitle} ${level}` === asked[0])
    expect(first?.answers).toContainEqual({ position: 1, speaksFor: true })
  })

  test('tells that answers outside the campaign count, and nothing of them', async () => {
    const school = await createTeam(service)
    const pupil = await createLinkedPupil(service, { organizationId: school.organizationId })
    const seat = seatOf(pupil)
    await play(seat, await beginCompetence(seat, '2.1'), () => true)
    const { campaignId, code } = await createCampaign(service, school)
    const end = await play(seat, await beginCampaign(seat, code), () => false, 3)
    const { skills } = await explanationOf({ school, campaignId }, pupil.learnerId)
    expect(skills.some(({ earlier }) => earlier)).toBe(true)
    const positions = skills.flatMap(({ answers }) => answers.map(({ position }) => position))
    expect(Math.max(...positions)).toBeLessThanOrEqual(end.answered)
    expect(Math.min(...positions)).toBeGreaterThan(0)
  })

  test('of somebody who has not begun is not found', async () => {
    const place = await fill()
    const [{ learnerId } = { learnerId: '' }] = (await listOf(place, { search: 'caron' })).participants
    const input = { organizationId: place.school.organizationId, campaignId: place.campaignId, learnerId }
    const refused = await askInVain(service, resultsContract.explainParticipant, {
      by: place.school.teacher,
      input,
    })
    expect(refused.code).toBe('learner_not_found')
  })
})

describe('another school', () => {
  test('sees nothing: neither by its own address nor by ours', async () => {
    const ours = await fill()
    const theirs = await fill()
    const { organizationId } = ours.school
    const learnerId = ours.done.learnerId
    const inputs = [
      { organizationId, campaignId: ours.campaignId, by: theirs.school.teacher, code: 'forbidden' },
      { organizationId, campaignId: ours.campaignId, by: ours.done, code: 'forbidden' },
      { organizationId, campaignId: ours.campaignId, by: await createPerson(service), code: 'forbidden' },
      { organizationId, campaignId: ours.campaignId, by: undefined, code: 'not_signed_in' },
      {
        organizationId: theirs.school.organizationId,
        campaignId: ours.campaignId,
        by: theirs.school.teacher,
        code: 'campaign_not_found',
      },
    ]
    for (const { by, code, ...input } of inputs) {
      const asker = by ? { by } : {}
      const refusals = [
        await askInVain(service, resultsContract.getCampaignProgress, { ...asker, input }),
        await askInVain(service, resultsContract.listParticipants, { ...asker, input }),
        await askInVain(service, resultsContract.getParticipant, {
          ...asker,
          input: { ...input, learnerId },
        }),
        await askInVain(service, resultsContract.explainParticipant, {
          ...asker,
          input: { ...input, learnerId },
        }),
      ]
      expect(refusals.map((refused) => refused.code)).toEqual([code, code, code, code])
    }
    const mixed = { organizationId: theirs.school.organizationId, campaignId: theirs.campaignId, learnerId }
    const refused = await askInVain(service, resultsContract.getParticipant, {
      by: theirs.school.teacher,
      input: mixed,
    })
    expect(refused.code).toBe('learner_not_found')
  })

  test('with the same pupil linked in both shows each its own campaign', async () => {
    const ours = await fill()
    const theirs = await createTeam(service)
    const { accountId } = ours.done
    const learnerId = await createLearner(service, { organizationId: theirs.organizationId, accountId })
    const place = {
      school: theirs,
      ...(await createCampaign(service, theirs, { targetProfileId: 'protection' })),
    }
    const seat = seatOf(ours.done)
    await play(seat, await beginCampaign(seat, place.code), () => true)
    expect((await participantOf(place, learnerId)).mastery).toEqual(mastery(4, 4))
    expect((await participantOf(ours, ours.done.learnerId)).mastery).toEqual(mastery(18, 18))
  })
})

test('each page takes a handful of statements, however many pupils there are', async () => {
  const place = await fill()
  const query = vi.spyOn(pg.Client.prototype, 'query')
  const countOf = async (work: () => Promise<unknown>): Promise<number> => {
    query.mockClear()
    await work()
    return query.mock.calls.length
  }
  // Session, membership and terms are asked of each request.
  const counts = [
    await countOf(() => progressOf(place)),
    await countOf(() => listOf(place)),
    await countOf(() => participantOf(place, place.done.learnerId)),
  ]
  query.mockRestore()
  for (const count of counts) expect(count).toBeLessThanOrEqual(7)
})
