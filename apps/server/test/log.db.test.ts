import { randomUUID } from 'node:crypto'
import { campaignsContract, learnersContract, linksContract, organizationsContract } from '@orga/contract'
import { type InventedPupil, inventPupils, recordsOf, siecleBytes } from '@orga/fixtures'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { inviteSchool } from './invitations.ts'
import { createPerson, type TestPerson } from './people.ts'
import { post, tokenOf } from './requests.ts'
import { genuine } from './saml/forger.ts'
import { startTestPortal, type TestPortal } from './saml/test-portal.ts'

let portal: TestPortal
/** What no log may hold. */
const secrets: string[] = []
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.close())

type School = { readonly organizationId: string; readonly uai: string; readonly head: TestPerson }

async function openAccount(): Promise<void> {
  const names = { firstName: 'Hermeline', lastName: 'Vauquelin' }
  const email = 'hermeline.vauquelin@exemple.fr'
  const [password, wrong] = ['Marronnier2026', 'Chataignier2026']
  await post(portal, '/api/sign-up', { ...names, email, password, locale: 'fr', termsAccepted: true })
  await post(portal, '/api/sign-in', { identifier: email, password: wrong })
  const headers = { 'content-type': 'application/json' }
  await portal.app.inject({ method: 'POST', url: '/api/sign-in', headers, body: `{"identifier":"${email}` })
  const [letter] = await portal.readLetters()
  const token = tokenOf(letter)
  await post(portal, '/api/email-confirmations', { token })
  const signedIn = await post(portal, '/api/sign-in', { identifier: email, password })
  expect(signedIn.statusCode).toBe(200)
  secrets.push(...Object.values(names), email, password, wrong, token, signedIn.session)
}

async function openSchool(): Promise<School> {
  const { organizationId, code } = await inviteSchool(portal)
  const head = await createPerson(portal, { firstName: 'Perrin', lastName: 'Duval' })
  await ask(portal, organizationsContract.acceptInvitation, { by: head, input: { code } })
  const input = { organizationId, emails: 'ysoline.brac@exemple.fr, mal tapée' }
  await ask(portal, organizationsContract.inviteMembers, { by: head, input })
  await portal.readLetters()
  const { uai } = await portal.db
    .selectFrom('organizations')
    .select('uai')
    .where('id', '=', organizationId)
    .executeTakeFirstOrThrow()
  secrets.push('Perrin', 'Duval', head.email, 'ysoline.brac', code)
  return { organizationId, uai: uai ?? '', head }
}

async function importPupils({ organizationId, uai, head }: School): Promise<InventedPupil> {
  const pupils = inventPupils('log', 40)
  const [pupil] = pupils
  if (!pupil) throw new Error('no pupil')
  const fileName = encodeURIComponent(`Liste de ${pupil.lastName}.xml`)
  await portal.app.inject({
    method: 'POST',
    url: `/api/organizations/${organizationId}/imports?fileName=${fileName}`,
    headers: { ...head.headers, 'content-type': 'application/octet-stream' },
    body: siecleBytes({ uai, records: recordsOf(pupils, uai) }),
  })
  await portal.jobs.drain()
  const input = { organizationId, search: pupil.lastName }
  const { learners } = await ask(portal, learnersContract.listLearners, { by: head, input })
  expect(learners.length).toBeGreaterThan(0)
  for (const { lastName, firstName, ine, birthDate } of pupils)
    secrets.push(lastName, firstName, ine ?? '', birthDate)
  return pupil
}

async function openCampaign({ organizationId, head }: School): Promise<string> {
  const by = head
  const { targetProfiles } = await ask(portal, campaignsContract.listTargetProfiles, {
    by,
    input: { organizationId },
  })
  const targetProfileId = targetProfiles[0]?.id ?? ''
  const input = { organizationId, name: 'Rentrée', targetProfileId, division: null }
  const { code } = await ask(portal, campaignsContract.createCampaign, { by, input })
  secrets.push(code)
  return code
}

/** Gives a wrong date of birth, then the right one, and answers a question. */
async function comeThroughPortal({ uai }: School, pupil: InventedPupil, code: string): Promise<void> {
  const { firstName, lastName, birthDate } = pupil
  const attributes = { ...genuine, UAI: [uai], IDO: ['ido-secret'], PRE: [firstName], NOM: [lastName] }
  const visitor = { headers: { cookie: (await portal.comeIn(attributes)).cookie } }
  const url = `/api/campaign-codes/${code}`
  await post(portal, `${url}/link-proposal`, { birthDate: '2001-12-31' }, visitor.headers)
  await ask(portal, linksContract.proposeLink, { by: visitor, input: { code, birthDate } })
  const { session } = await post(portal, `${url}/link`, { birthDate, termsAccepted: true }, visitor.headers)
  const headers = { cookie: `pix_session=${session}` }
  const begun = await post(portal, `${url}/participation`, {}, headers)
  const { assessmentId } = begun.json<{ assessmentId: string }>()
  const assessment = `/api/assessments/${assessmentId}`
  const { question } = (await portal.app.inject({ url: assessment, headers })).json<{
    question: { challengeId: string }
  }>()
  const answer = { challengeId: question.challengeId, value: 'réponse personnelle', clientKey: randomUUID() }
  const answered = await post(portal, `${assessment}/answers`, answer, headers)
  expect(answered.statusCode).toBeLessThan(500)
  secrets.push('ido-secret', '2001-12-31', session, 'réponse personnelle')
}

test('the five steps leave no name, birth date, number, address or secret in the log', async () => {
  await openAccount()
  const school = await openSchool()
  const pupil = await importPupils(school)
  const code = await openCampaign(school)
  await comeThroughPortal(school, pupil, code)

  expect(portal.logged.length).toBeGreaterThan(30)
  const log = portal.logged.join('').toLowerCase()
  const words = new Set(log.split(/[^\p{L}\p{N}@._-]+/u))
  // Short names occur within other words: they count as words of their own only.
  const isIn = (secret: string): boolean => words.has(secret) || (secret.length > 7 && log.includes(secret))
  const wanted = secrets.map((secret) => secret.toLowerCase()).filter((secret) => secret.length > 2)
  expect(wanted.length).toBeGreaterThan(150)
  expect(wanted.filter(isIn)).toEqual([])
})
