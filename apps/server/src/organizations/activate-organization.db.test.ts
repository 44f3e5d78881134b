import { organizationsContract as contract } from '@orga/contract'
import { uaiKey } from '@orga/siecle'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask, askInVain } from '../../test/ask.ts'
import { createPerson } from '../../test/people.ts'
import { addMember, createSchool, drawUai, listInDirectory } from '../../test/schools.ts'
import { startTestApp, type TestApp } from '../../test/test-app.ts'

const start = new Date('2026-12-01T10:00:00Z')

let service: TestApp
let hours = 0
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())
beforeEach(async () => {
  // Each test has its own hour, so that none uses up the requests of the others.
  service.setNow(new Date(start.getTime() + ++hours * 3600 * 1000))
  await service.readLetters()
})

const asker = { firstName: 'Chloé', lastName: 'Martin' }
const activate = (uai: string) => ask(service, contract.activateOrganization, { input: { uai, ...asker } })
const activateInVain = (uai: string, names = asker) =>
  askInVain(service, contract.activateOrganization, { input: { uai, ...names } })

const findSchool = (uai: string) =>
  service.db.selectFrom('organizations').selectAll().where('uai', '=', uai).executeTakeFirst()

test('a school of the directory is opened, and its mailbox on record invited', async () => {
  const uai = await listInDirectory(service, { name: 'Collège des Saules' })
  const mailbox = `ce.${uai.toLowerCase()}@ac-exemple.fr`
  const masked = `ce.9•••••${uai.slice(6).toLowerCase()}@ac-exemple.fr`
  expect(await activate(uai)).toEqual({ email: masked })
  expect(await findSchool(uai)).toMatchObject({ kind: 'sco', name: 'Collège des Saules', email: mailbox })
  const letters = await service.readLetters()
  expect(letters.map(({ to }) => to)).toEqual([mailbox])
})

test('the first letter says who asks, what Pix Orga is, and that the account is personal', async () => {
  const uai = await listInDirectory(service, { name: 'Collège des Saules' })
  await activate(uai)
  const [letter] = await service.readLetters()
  const text = letter?.paragraphs.join('\n') ?? ''
  expect(text).toContain(
    `Chloé Martin demande l’activation de Pix Orga pour l’établissement Collège des Saules (${uai}).`,
  )
  expect(text).toContain('Pix Orga est l’espace des établissements')
  expect(text).toContain('Cette boîte aux lettres est partagée, mais le compte est personnel')
  expect(letter).toMatchObject({
    senderName: 'Pix Orga',
    subject: 'Invitation à rejoindre Pix Orga',
    action: { label: 'Accepter l’invitation' },
  })
  expect(letter?.footnote).toMatch(/valable jusqu’au \d\d\/\d\d\/\d{4}\..*supprimez ce message/)
})

test('a UAI is understood in small letters and with spaces', async () => {
  const uai = await listInDirectory(service)
  await activate(` ${uai.slice(0, 3)} ${uai.slice(3).toLowerCase()} `)
  expect(await findSchool(uai)).toBeDefined()
})

test('a school that exists already is invited at its own mailbox, which wins over the directory', async () => {
  const uai = await listInDirectory(service)
  const id = await createSchool(service, { uai, email: 'Direction@lycee.exemple.fr' })
  expect(await activate(uai)).toEqual({ email: 'dire•••on@lycee.exemple.fr' })
  expect((await service.readLetters()).map(({ to }) => to)).toEqual(['direction@lycee.exemple.fr'])
  expect((await findSchool(uai))?.id).toBe(id)
})

test('a school without a mailbox of its own is invited at that of the directory', async () => {
  const uai = await listInDirectory(service)
  await createSchool(service, { uai, email: null })
  expect((await activate(uai)).email).toContain('@ac-exemple.fr')
})

test('asking again sends the same link again', async () => {
  const uai = await listInDirectory(service)
  await activate(uai)
  await activate(uai)
  const [first, second] = await service.readLetters()
  expect(second?.action?.url).toBe(first?.action?.url)
})

test('two who ask at the same moment open one school and have one link', async () => {
  const uai = await listInDirectory(service)
  await Promise.all([activate(uai), activate(uai)])
  const letters = await service.readLetters()
  expect(new Set(letters.map(({ action }) => action?.url)).size).toBe(1)
  const school = await findSchool(uai)
  const events = await service.db
    .selectFrom('auditEvents')
    .select('action')
    .where('organizationId', '=', school?.id ?? '')
    .orderBy('id')
    .execute()
  const actions = events.map(({ action }) => action)
  expect(actions).toEqual(['organization_created', 'invitation_sent', 'invitation_sent_again'])
})

test('what is no UAI is told apart from a wrong key letter, whose right one is told', async () => {
  for (const uai of ['123456E', '12345678', '0750001É', 'collège']) {
    expect(await activateInVain(uai)).toMatchObject({ code: 'uai_malformed' })
  }
  const digits = '9999990'
  const wrong = `${digits}${uaiKey(digits) === 'A' ? 'B' : 'A'}`
  expect(await activateInVain(wrong)).toMatchObject({ code: 'uai_key_wrong', details: { expected: 'E' } })
})

test('a school that nobody knows, or that has closed, is not found', async () => {
  expect(await activateInVain(drawUai())).toMatchObject({ code: 'school_not_found', status: 404 })
  const closed = await listInDirectory(service, { open: false })
  expect(await activateInVain(closed)).toMatchObject({ code: 'school_not_found' })
})

test('a school without a mailbox on record is not opened', async () => {
  const uai = await listInDirectory(service, { email: null })
  expect(await activateInVain(uai)).toMatchObject({ code: 'school_without_mailbox' })
  expect(await findSchool(uai)).toBeUndefined()
})

test('an archived school is refused', async () => {
  const uai = drawUai()
  await createSchool(service, { uai, archivedAt: start })
  expect(await activateInVain(uai)).toMatchObject({ code: 'organization_archived' })
})

test('a school that somebody administers is refused: they can invite', async () => {
  const uai = drawUai()
  const id = await createSchool(service, { uai })
  const { accountId } = await createPerson(service)
  await addMember(service, id, accountId, 'member')
  await activate(uai)
  await service.readLetters()
  await service.db
    .updateTable('memberships')
    .set({ role: 'admin' })
    .where('organizationId', '=', id)
    .execute()
  expect(await activateInVain(uai)).toMatchObject({ code: 'organization_already_active' })
  expect(await service.readLetters()).toEqual([])
})

test('a name cannot put a link into a letter of ours', async () => {
  const uai = await listInDirectory(service)
  for (const firstName of ['https://exemple.fr', 'exemple.fr', 'www.exemple', 'Chloé\nBonjour', 'a@b']) {
    const problem = await activateInVain(uai, { ...asker, firstName })
    expect(problem).toMatchObject({ code: 'invalid_input', fields: { firstName: ['malformed'] } })
  }
  const input = { uai, firstName: 'J. Noël-Ève', lastName: 'D’Aubigné Le Goff' }
  await ask(service, contract.activateOrganization, { input })
})

test('one mailbox gets three letters an hour at most', async () => {
  const uai = await listInDirectory(service)
  for (let time = 0; time < 3; time++) await activate(uai)
  expect(await activateInVain(uai)).toMatchObject({ code: 'too_many_requests', status: 429 })
  expect(await service.readLetters()).toHaveLength(3)
})

test('one network asks twenty times an hour at most', async () => {
  for (let time = 0; time < 20; time++) await activateInVain(drawUai())
  expect(await activateInVain(drawUai())).toMatchObject({ code: 'too_many_requests' })
})
