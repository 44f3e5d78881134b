import { linksContract } from '@orga/contract'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask, askInVain } from '../../../test/ask.ts'
import { createLearner } from '../../../test/class.ts'
import { createPerson, createPupil } from '../../../test/people.ts'
import { genuine } from '../../../test/saml/forger.ts'
import { idp, startTestPortal, type TestPortal } from '../../../test/saml/test-portal.ts'
import { addMember, createSchool, drawUai } from '../../../test/schools.ts'
import type { LearnerFacts } from '../tables.ts'

const start = new Date('2026-12-01T10:00:00Z')
const setMinutes = (minutes: number): void => portal.setNow(new Date(start.getTime() + minutes * 60_000))

let portal: TestPortal
let school: { organizationId: string; uai: string; code: string }
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.close())
beforeEach(async () => {
  setMinutes(0)
  school = await openSchool()
})

let codes = 100
async function openSchool() {
  const uai = drawUai()
  const organizationId = await createSchool(portal, { uai })
  const code = `BCDFGH${++codes}`
  const { accountId } = await createPerson(portal)
  const id = uuidv7()
  const campaign = {
    organizationId,
    id,
    name: 'Rentrée',
    targetProfileId: 'decouverte',
    division: null,
    code,
  }
  const more = { ownerId: accountId, skillIds: [], createdAt: start, archivedAt: null, archivedBy: null }
  await portal.db
    .insertInto('campaigns')
    .values({ ...campaign, ...more })
    .execute()
  await portal.db.insertInto('campaignCodes').values({ code, organizationId, campaignId: id }).execute()
  return { organizationId, uai, code }
}

/** A pupil on the roster: Amandine TESTARD-FICTIF of 3 A, born on 5 March 2012, unless told. */
async function enrol(
  facts: Partial<LearnerFacts & { hiddenAt: Date; accountId: string }> = {},
): Promise<string> {
  const { organizationId } = school
  const id = await createLearner(portal, {
    organizationId,
    firstName: 'Amandine',
    lastName: 'TESTARD-FICTIF',
  })
  if (Object.keys(facts).length > 0)
    await portal.db.updateTable('learners').set(facts).where('id', '=', id).execute()
  return id
}

let visitors = 0
/** Somebody whom the portal sends us for the first time. */
async function visit(attributes: Record<string, readonly string[]> = {}) {
  const IDO = [`ido-${++visitors}`]
  const { cookie } = await portal.comeIn({ ...genuine, UAI: [school.uai], IDO, ...attributes })
  return { headers: { cookie }, identifier: (attributes['IDO'] ?? IDO)[0] ?? '' }
}
type By = { readonly headers: { readonly cookie: string } }

const claim = (birthDate = '2012-03-05', names = {}) => ({ code: school.code, birthDate, ...names })
const propose = (by: By, input = claim()) => ask(portal, linksContract.proposeLink, { by, input })
const proposeInVain = (by: By, input = claim()) => askInVain(portal, linksContract.proposeLink, { by, input })
const confirm = (by: By, input = claim()) =>
  portal.app.inject({
    method: 'POST',
    url: `/api/campaign-codes/${input.code}/link`,
    headers: by.headers,
    payload: { ...input, termsAccepted: true },
  })
const learnerOf = async (id: string) =>
  await portal.db
    .selectFrom('learners')
    .select(['accountId', 'linkedAt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
const openCases = () =>
  portal.db
    .selectFrom('linkCases')
    .selectAll()
    .where('organizationId', '=', school.organizationId)
    .where('resolvedAt', 'is', null)
    .execute()
const meOf = async (session: string | undefined) =>
  (await portal.app.inject({ url: '/api/me', headers: { cookie: `pix_session=${session}` } })).json().person

test('a pupil from the portal finds themselves by their birth date, confirms, and is signed in and linked', async () => {
  const learnerId = await enrol()
  const pupil = await visit()
  const seen = await ask(portal, linksContract.getPortalVisit, { by: pupil, input: {} })
  expect(seen).toEqual({ visit: { firstName: 'Amandine', staff: false } })
  expect(await propose(pupil)).toEqual({
    firstName: 'Amandine',
    initial: 'T',
    division: '3 A',
    organizationName: 'Collège des Tilleuls',
  })
  expect((await learnerOf(learnerId)).accountId).toBeNull()

  const confirmed = await confirm(pupil)
  expect(confirmed.statusCode).toBe(200)
  const session = confirmed.cookies.find(({ name }) => name === 'pix_session')?.value
  const person = await meOf(session)
  expect(person).toMatchObject({
    firstName: 'Amandine',
    lastName: 'TESTARD-FICTIF',
    space: 'pupil',
    loginMethods: ['portal'],
    acceptedTerms: ['pupil'],
  })
  expect(await learnerOf(learnerId)).toEqual({ accountId: person.id, linkedAt: start })
  const events = await portal.db
    .selectFrom('auditEvents')
    .select(['action', 'accountId', 'subjectId', 'details'])
    .where('organizationId', '=', school.organizationId)
    .execute()
  expect(events).toEqual([
    {
      action: 'learner_linked',
      accountId: person.id,
      subjectId: learnerId,
      details: { by: 'portal', names: 'exact' },
    },
  ])

  const again = await portal.comeIn({ ...genuine, IDO: [pupil.identifier] }, { returnTo: '/competences' })
  expect(again.page).toBe('/competences')
  expect(await meOf(again.cookies['pix_session'])).toMatchObject({ id: person.id })
})

test('names with slips are found too, and the account bears the names of the school’s list', async () => {
  await enrol({ firstName: 'Cœlian', lastName: 'ŸVERNŒUD', preferredLastName: "D'ESSAI" })
  const pupil = await visit({ PRE: ['Coelyan'], NOM: ['ESSAI YVERNOEUD'] })
  const confirmed = await confirm(pupil)
  const session = confirmed.cookies.find(({ name }) => name === 'pix_session')?.value
  expect(await meOf(session)).toMatchObject({ firstName: 'Cœlian', lastName: 'ŸVERNŒUD' })
})

test('two clicks at once, and one more, make one account', async () => {
  const learnerId = await enrol()
  const pupil = await visit()
  const answers = await Promise.all([confirm(pupil), confirm(pupil), confirm(pupil)])
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200])
  const sessions = answers.map(({ cookies }) => cookies.find(({ name }) => name === 'pix_session')?.value)
  const { accountId } = await learnerOf(learnerId)
  for (const session of sessions) expect(await meOf(session)).toMatchObject({ id: accountId })
  const headers = { cookie: `${pupil.headers.cookie}; pix_session=${sessions[0]}` }
  expect((await confirm({ headers })).statusCode).toBe(200)
  const accounts = portal.db.selectFrom('loginMethods').where('identifier', '=', pupil.identifier)
  expect(await accounts.select('accountId').execute()).toEqual([{ accountId }])
  setMinutes(2)
  expect((await confirm(pupil)).json()).toMatchObject({ code: 'visit_not_found' })
})

test('one pupil in two browsers at once ends up with one account in both', async () => {
  const learnerId = await enrol()
  const [here, there] = [await visit({ IDO: ['ido-deux'] }), await visit({ IDO: ['ido-deux'] })]
  const answers = await Promise.all([confirm(here), confirm(there)])
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200])
  const { accountId } = await learnerOf(learnerId)
  for (const { cookies } of answers)
    expect(await meOf(cookies.find(({ name }) => name === 'pix_session')?.value)).toMatchObject({
      id: accountId,
    })
})

test('of two people who claim one pupil at once, one is linked and the other is told who to ask', async () => {
  const learnerId = await enrol()
  const [first, second] = [await visit(), await visit()]
  const answers = await Promise.all([confirm(first), confirm(second)])
  expect(answers.map(({ statusCode }) => statusCode).sort((a, b) => a - b)).toEqual([200, 409])
  const refused = answers.find(({ statusCode }) => statusCode === 409)
  expect(refused?.json()).toMatchObject({
    code: 'already_linked',
    details: { helpCode: expect.stringMatching(/^\d{4}$/) },
  })
  expect(await openCases()).toMatchObject([{ reason: 'already_linked', learnerId, birthDate: '2012-03-05' }])
})

test('a wrong date says how many tries are left, under one help code, then asks to wait longer and longer', async () => {
  await enrol()
  const pupil = await visit({ DIV: ['3 B'] })
  const refusals = []
  for (const day of ['01', '02', '03', '04', '06'])
    refusals.push(await proposeInVain(pupil, claim(`2012-03-${day}`)))
  expect(refusals.map(({ code }) => code)).toEqual(Array(5).fill('no_match'))
  expect(refusals.map(({ details }) => details?.['triesLeft'])).toEqual([4, 3, 2, 1, 0])
  const helpCode = refusals[0]?.details?.['helpCode']
  expect(refusals.map(({ details }) => details?.['helpCode'])).toEqual(Array(5).fill(helpCode))
  expect(await openCases()).toMatchObject([
    { reason: 'no_match', helpCode, birthDate: '2012-03-06', division: '3 B', firstName: 'Amandine' },
  ])

  expect(await proposeInVain(pupil)).toMatchObject({
    code: 'too_many_tries',
    status: 429,
    details: { seconds: 300, helpCode },
  })
  setMinutes(6)
  const fresh = await visit({ IDO: [pupil.identifier] })
  for (let n = 0; n < 5; n++) await proposeInVain(fresh, claim('2012-03-01'))
  expect(await proposeInVain(fresh)).toMatchObject({ code: 'too_many_tries', details: { seconds: 600 } })
  setMinutes(17)
  await propose(fresh)
  expect((await confirm(fresh)).statusCode).toBe(200)
  expect(await openCases()).toEqual([])
})

test('tries made at the same time count one by one', async () => {
  await enrol()
  const pupil = await visit()
  const tries = Array.from({ length: 12 }, (_, n) => proposeInVain(pupil, claim(`2012-04-${10 + n}`)))
  const found = (await Promise.all(tries)).map(({ code }) => code)
  expect(found.filter((code) => code === 'no_match')).toHaveLength(5)
  expect(found.filter((code) => code === 'too_many_tries')).toHaveLength(7)
})

test('two pupils who agree equally are for the teacher to tell apart', async () => {
  await enrol()
  await enrol({ division: '3 B' })
  expect(await proposeInVain(await visit({ DIV: ['3 B'] }))).toMatchObject({
    code: 'several_matches',
    details: { helpCode: expect.any(String), triesLeft: 4 },
  })
})

test('a pupil who has left, or a school that the portal does not name, is not found', async () => {
  await enrol({ hiddenAt: start })
  expect((await proposeInVain(await visit())).code).toBe('no_match')
  await enrol()
  expect((await proposeInVain(await visit({ UAI: ['9999990E'] }))).code).toBe('no_match')
  expect(await propose(await visit({ UAI: ['9999990E', school.uai.toLowerCase()] }))).toMatchObject({
    initial: 'T',
  })
  expect(await propose(await visit({ UAI: [] }))).toMatchObject({ initial: 'T' })
})

test('staff are told that they are not a pupil, whatever date they type', async () => {
  await enrol()
  const teacher = await visit({ PRO: ['National_elv', 'National_ens'] })
  const seen = await ask(portal, linksContract.getPortalVisit, { by: teacher, input: {} })
  expect(seen.visit).toMatchObject({ staff: true })
  expect(await proposeInVain(teacher)).toMatchObject({ code: 'not_a_pupil' })
  expect((await confirm(teacher)).json()).toMatchObject({ code: 'not_a_pupil' })
  expect(await openCases()).toEqual([])
})

test('a person with an account of their own types the names, and keeps the account', async () => {
  const learnerId = await enrol()
  const person = await createPerson(portal, { firstName: 'Ama', lastName: 'T' })
  expect((await proposeInVain(person)).code).toBe('names_needed')
  const typed = claim('2012-03-05', { firstName: 'amandine', lastName: 'testard fictif' })
  expect(await propose(person, typed)).toMatchObject({ firstName: 'Amandine' })
  expect((await confirm(person, typed)).statusCode).toBe(200)
  expect((await confirm(person, typed)).statusCode).toBe(200)
  expect((await learnerOf(learnerId)).accountId).toBe(person.accountId)
  const events = portal.db.selectFrom('auditEvents').where('organizationId', '=', school.organizationId)
  expect(await events.select('action').execute()).toEqual([{ action: 'learner_linked' }])
})

test('an account is one pupil of a school; typed names of others count as tries', async () => {
  const person = await createPerson(portal)
  await enrol({ firstName: 'Oliver', accountId: person.accountId })
  await enrol()
  const typed = claim('2012-03-05', { firstName: 'Amandine', lastName: 'Testard-Fictif' })
  expect(await proposeInVain(person, typed)).toMatchObject({
    code: 'account_linked_elsewhere',
    details: { triesLeft: 4 },
  })
  expect((await confirm(person, typed)).json()).toMatchObject({ code: 'account_linked_elsewhere' })
})

test('a pupil who changes school is found by the names of their account', async () => {
  const learnerId = await enrol()
  const pupil = await createPupil(portal, { firstName: 'Amandine', lastName: 'Testard Fictif' })
  const typed = claim('2012-03-05', { firstName: 'Oliver', lastName: 'Sample' })
  expect(await propose(pupil, typed)).toMatchObject({ firstName: 'Amandine' })
  expect((await confirm(pupil)).statusCode).toBe(200)
  expect((await learnerOf(learnerId)).accountId).toBe(pupil.accountId)
})

test('a member of the school is not one of its pupils', async () => {
  await enrol()
  const teacher = await createPerson(portal)
  await addMember(portal, school.organizationId, teacher.accountId)
  const typed = claim('2012-03-05', { firstName: 'Amandine', lastName: 'Testard-Fictif' })
  expect((await proposeInVain(teacher, typed)).code).toBe('not_a_pupil')
})

test('a pupil linked to another portal account is told who to ask', async () => {
  const other = await createPupil(portal, { idp, identifier: 'ido-autre' })
  const learnerId = await enrol({ accountId: other.accountId })
  expect(await proposeInVain(await visit())).toMatchObject({ code: 'already_linked' })
  expect((await learnerOf(learnerId)).accountId).toBe(other.accountId)
})

test('without a visit, a code that opens something, or agreement to the terms, nothing happens', async () => {
  await enrol()
  const pupil = await visit()
  const nobody = { headers: { cookie: '' } }
  expect((await proposeInVain(nobody)).code).toBe('visit_not_found')
  expect((await proposeInVain(pupil, { ...claim(), code: 'XYXYXY999' })).code).toBe('campaign_not_found')
  const url = `/api/campaign-codes/${school.code}/link`
  const payload = { birthDate: '2012-03-05' }
  const unread = await portal.app.inject({ method: 'POST', url, headers: pupil.headers, payload })
  expect(unread.json()).toMatchObject({ code: 'invalid_input', fields: { termsAccepted: expect.any(Array) } })
  await portal.db
    .updateTable('campaigns')
    .set({ archivedAt: start })
    .where('code', '=', school.code)
    .execute()
  expect((await proposeInVain(pupil)).code).toBe('campaign_not_found')
})

test('open cases of a school bear different codes', async () => {
  const codes = new Set<unknown>()
  const visits = await Promise.all(Array.from({ length: 12 }, () => visit()))
  const refusals = await Promise.all(visits.map((one) => proposeInVain(one)))
  for (const { details } of refusals) codes.add(details?.['helpCode'])
  expect(codes.size).toBe(12)
})

test('somebody signed in is no visitor any more', async () => {
  await enrol()
  const pupil = await visit()
  const person = await createPerson(portal)
  const both = { headers: { cookie: `${pupil.headers.cookie}; ${person.headers.cookie}` } }
  expect(await ask(portal, linksContract.getPortalVisit, { by: both, input: {} })).toEqual({ visit: null })
  expect((await proposeInVain(both)).code).toBe('names_needed')
})

test('nothing that a pupil typed or is called goes into the log', async () => {
  await enrol({ firstName: 'Prénomsecret', lastName: 'NOMSECRET' })
  const pupil = await visit({ PRE: ['Prénomsecret'], NOM: ['NOMSECRET'] })
  portal.logged.splice(0)
  await proposeInVain(pupil, claim('2012-11-11'))
  await confirm(pupil)
  expect(portal.logged.length).toBeGreaterThan(0)
  expect(portal.logged.join('\n')).not.toMatch(/secret|2012-|ido-|BCDFGH/i)
})
