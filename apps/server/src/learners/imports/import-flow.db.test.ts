import { request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { learnersContract, type RosterImport } from '@orga/contract'
import { inventPupils, zip } from '@orga/fixtures'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask, askInVain } from '../../../test/ask.ts'
import {
  createImportingSchool,
  fileOf,
  getImport,
  importFile,
  type ImportingSchool,
  readRoster,
  recordWith,
  upload,
} from '../../../test/imports.ts'
import { createPerson } from '../../../test/people.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'
import { transact } from '../../platform/database/database.ts'
import { lockRoster } from './import-queries.ts'
import { resumeImports, tidyRostersJob } from './jobs.ts'
import { runImport } from './run-import.ts'

let service: TestApp
let school: ImportingSchool
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())
beforeEach(async () => {
  school = await createImportingSchool(service)
})

const pupils = inventPupils('flow', 10)

const chunksOf = ({ organizationId }: ImportingSchool) =>
  service.db
    .selectFrom('rosterImportChunks')
    .selectAll()
    .where('organizationId', '=', organizationId)
    .execute()

const run = (importId: string): Promise<void> =>
  runImport({ db: service.db, now: service.app.clock() }, { organizationId: school.organizationId, importId })

test('a file that is refused says why and what to do, and writes nothing', async () => {
  await importFile(service, school, fileOf(school, pupils))
  const before = await readRoster(service, school)
  for (const [bytes, code] of [
    [fileOf({ uai: '9990001X' }, pupils), 'UAI_MISMATCHED'],
    [Buffer.from('<html>'), 'INVALID_FILE'],
    [Buffer.alloc(0), 'INVALID_FILE'],
    [Buffer.from('<BEE_STRUCTURES/>'), 'WRONG_ROOT'],
    [Buffer.from('<!DOCTYPE a><BEE_ELEVES/>'), 'DOCTYPE_FORBIDDEN'],
    [Buffer.from('<?xml version="1.0" encoding="UTF-16"?>'), 'ENCODING_NOT_SUPPORTED'],
    [fileOf(school, []), 'EMPTY'],
    [zip([{ name: 'a.txt', bytes: Buffer.from('a') }]), 'INVALID_FILE'],
  ] as const) {
    const { state, refusal, report, finishedAt } = await importFile(service, school, bytes)
    expect({ state, code: refusal?.code, report }).toEqual({ state: 'refused', code, report: null })
    expect(refusal?.message.length).toBeGreaterThan(40)
    expect(finishedAt).not.toBeNull()
  }
  expect(await readRoster(service, school)).toEqual(before)
  expect(await chunksOf(school)).toEqual([])
  const events = await service.db
    .selectFrom('auditEvents')
    .select(['action', 'details'])
    .where('organizationId', '=', school.organizationId)
    .where('action', '=', 'roster_import_refused')
    .execute()
  expect(events).toHaveLength(8)
})

test('case 27: a school without UAI is told that it has none', async () => {
  await service.db
    .updateTable('organizations')
    .set({ uai: null })
    .where('id', '=', school.organizationId)
    .execute()
  const { refusal } = await importFile(service, school, fileOf(school, pupils))
  expect(refusal).toMatchObject({ code: 'UAI_MISMATCHED', message: expect.stringContaining('n’a pas d’UAI') })
})

test('a file over 20 MB is refused, and a browser that still sends it gets the answer', async () => {
  await service.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = service.app.server.address() as AddressInfo
  const answer = await new Promise<RosterImport>((done, fail) => {
    const sent = httpRequest(
      {
        port,
        method: 'POST',
        path: learnersContract.uploadPath(school.organizationId, 'gros.xml'),
        headers: { ...school.administrator.headers, 'content-type': 'application/octet-stream' },
      },
      (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('end', () => done(JSON.parse(Buffer.concat(pieces).toString()) as RosterImport))
      },
    )
    sent.on('error', fail)
    const piece = Buffer.alloc(1_000_000, ' ')
    for (let count = 0; count < 30; count++) sent.write(piece)
    sent.end()
  })
  expect(answer).toMatchObject({ state: 'refused', refusal: { code: 'FILE_TOO_LARGE' } })
  expect(await chunksOf(school)).toEqual([])
})

test('an import that would hide more than half of the pupils asks first, then applies', async () => {
  await importFile(service, school, fileOf(school, pupils))
  const half = await importFile(service, school, fileOf(school, pupils.slice(0, 5)))
  expect(half).toMatchObject({ state: 'applied', report: { counts: { left: 5 } } })
  await importFile(service, school, fileOf(school, pupils))
  const asking = await importFile(service, school, fileOf(school, pupils.slice(0, 4)))
  expect(asking).toMatchObject({
    state: 'to_confirm',
    stage: null,
    report: { counts: { left: 6, unchanged: 4 } },
  })
  expect((await readRoster(service, school)).every(({ hiddenAt }) => hiddenAt === null)).toBe(true)
  const key = { organizationId: school.organizationId, importId: asking.id }
  expect(
    await ask(service, learnersContract.confirmImport, { by: school.administrator, input: key }),
  ).toMatchObject({
    state: 'waiting',
  })
  await service.jobs.drain()
  expect(await getImport(service, school, asking.id)).toMatchObject({
    state: 'applied',
    report: { counts: { left: 6 } },
  })
  expect((await readRoster(service, school)).filter(({ hiddenAt }) => hiddenAt)).toHaveLength(6)
  const again = await askInVain(service, learnersContract.confirmImport, {
    by: school.administrator,
    input: key,
  })
  expect(again.code).toBe('import_not_waiting_for_confirmation')
})

test('an import that asks can be given up; a newer one that is applied makes it needless', async () => {
  await importFile(service, school, fileOf(school, pupils))
  const first = await importFile(service, school, fileOf(school, pupils.slice(0, 1)))
  const key = { organizationId: school.organizationId, importId: first.id }
  const cancelled = await ask(service, learnersContract.cancelImport, {
    by: school.administrator,
    input: key,
  })
  expect(cancelled).toMatchObject({ state: 'cancelled' })
  const second = await importFile(service, school, fileOf(school, pupils.slice(0, 2)))
  expect(second.state).toBe('to_confirm')
  await importFile(service, school, fileOf(school, pupils))
  expect((await getImport(service, school, second.id)).state).toBe('cancelled')
  expect(await chunksOf(school)).toEqual([])
  expect(await readRoster(service, school)).toHaveLength(10)
})

test('what nobody confirms for a month, and uploads cut off for a day, are forgotten', async () => {
  await importFile(service, school, fileOf(school, pupils))
  const undecided = await importFile(service, school, fileOf(school, pupils.slice(0, 1)))
  const { organizationId, administrator } = school
  await service.db
    .insertInto('rosterImports')
    .values({
      organizationId,
      id: uuidv7(),
      fileName: 'a.xml',
      fileSize: 0,
      state: 'uploading',
      stage: null,
      refusal: null,
      report: null,
      uploadedBy: administrator.accountId,
      createdAt: service.app.clock(),
      finishedAt: null,
    })
    .execute()
  const states = async (): Promise<string[]> => {
    await service.jobs.enqueue(service.db, tidyRostersJob, {})
    await service.jobs.drain()
    const rows = await service.db
      .selectFrom('rosterImports')
      .select('state')
      .where('organizationId', '=', organizationId)
      .orderBy('id')
      .execute()
    return rows.map(({ state }) => state)
  }
  expect(await states()).toEqual(['applied', 'to_confirm', 'uploading'])
  service.setNow(new Date('2026-12-02T10:01:00Z'))
  expect(await states()).toEqual(['applied', 'to_confirm'])
  service.setNow(new Date('2027-01-01T10:01:00Z'))
  expect(await states()).toEqual(['applied', 'cancelled'])
  service.setNow(new Date('2026-12-01T10:00:00Z'))
  expect(await chunksOf(school)).toEqual([])
  expect(undecided.state).toBe('to_confirm')
})

test('case 44: a second import of the same school waits for the first, and finds what it left', async () => {
  const first = await upload(service, school, fileOf(school, pupils.slice(0, 6)))
  const second = await upload(service, school, fileOf(school, pupils))
  let release = (): void => undefined
  const held = new Promise<void>((done) => (release = done))
  const locked = transact(service.db, async (tx) => {
    await lockRoster(tx, school.organizationId, new Date())
    await held
  })
  const both = [run(first.id)]
  await expect.poll(async () => (await getImport(service, school, first.id)).stage).toBe('checking')
  both.push(run(second.id))
  await expect.poll(async () => (await getImport(service, school, second.id)).stage).toBe('checking')
  expect(await readRoster(service, school)).toEqual([])
  release()
  await Promise.all([locked, ...both])
  const [one, two] = [await getImport(service, school, first.id), await getImport(service, school, second.id)]
  expect([one.state, two.state]).toEqual(['applied', 'applied'])
  expect((one.report?.counts.new ?? 0) + (two.report?.counts.new ?? 0)).toBe(10)
  expect(await readRoster(service, school)).toHaveLength(10)
})

test('an import that runs twice, at once or after a crash, is applied once', async () => {
  const { id } = await upload(service, school, fileOf(school, pupils))
  await Promise.all([run(id), run(id), run(id)])
  await run(id)
  await service.jobs.drain()
  const { state, report } = await getImport(service, school, id)
  expect({ state, counts: report?.counts }).toMatchObject({
    state: 'applied',
    counts: { new: 10, unchanged: 0 },
  })
  const events = await service.db.selectFrom('auditEvents').select('id').where('subjectId', '=', id).execute()
  expect(events).toHaveLength(1)
})

test('an import that a stopped process left half done is taken up again at the next start', async () => {
  const { id } = await upload(service, school, fileOf(school, pupils))
  await service.db
    .updateTable('rosterImports')
    .set({ state: 'running', stage: 'saving', done: 5 })
    .where('id', '=', id)
    .execute()
  await resumeImports(service.db, service.jobs)
  await service.jobs.drain()
  expect(await getImport(service, school, id)).toMatchObject({
    state: 'applied',
    report: { counts: { new: 10 } },
  })
})

test('an import that fails while it writes leaves nothing behind, and succeeds when tried again', async () => {
  const { id } = await upload(service, school, fileOf(school, pupils))
  await service.db.schema.alterTable('roster_import_rows').renameTo('set_aside').execute()
  await expect(run(id)).rejects.toThrow('roster_import_rows')
  await service.db.schema.alterTable('set_aside').renameTo('roster_import_rows').execute()
  expect(await readRoster(service, school)).toEqual([])
  expect((await getImport(service, school, id)).state).toBe('running')
  await run(id)
  expect(await getImport(service, school, id)).toMatchObject({
    state: 'applied',
    report: { counts: { new: 10 } },
  })
})

test('the stages of an import are pushed as they come, until it ends', async () => {
  const { id } = await upload(service, school, fileOf(school, pupils))
  const watching = service.app.inject({
    url: learnersContract.importEventsPath(school.organizationId, id),
    headers: school.member.headers,
  })
  await service.jobs.drain()
  const answer = await watching
  expect(answer.headers['content-type']).toContain('text/event-stream')
  const events = answer.body
    .split('\n\n')
    .filter(Boolean)
    .map((event) => JSON.parse(event.replace('data: ', '')) as RosterImport)
  expect(events.length).toBeGreaterThanOrEqual(1)
  expect(events.at(-1)).toMatchObject({ id, state: 'applied', report: { pupils: 10 } })
})

test('the report can be downloaded for a French spreadsheet, safe to open', async () => {
  const [ann, ...others] = pupils
  if (!ann) throw new Error('pupils are invented')
  const formula = { NOM_DE_FAMILLE: '=CMD("x")', CODE_SEXE: '' }
  const rows = [
    recordWith(ann, { with: formula }),
    recordWith({ ...ann, eleveId: '1', ine: '1' }, { with: { PRENOM: '' } }),
    recordWith({ ...ann, eleveId: '2', ine: '2' }, { division: null }),
    recordWith({ ...ann, eleveId: '3', ine: '3' }, { with: { DATE_SORTIE: '01/10/2026' } }),
    ...others,
  ]
  const { id } = await importFile(
    service,
    school,
    fileOf(
      school,
      rows.map((row) => ('elements' in row ? row : recordWith(row))),
    ),
  )
  const url = learnersContract.importReportPath(school.organizationId, id)
  const answer = await service.app.inject({ url, headers: school.administrator.headers })
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(answer.headers['content-disposition']).toContain('attachment')
  expect(answer.body.startsWith('\uFEFF"Rubrique";"Élève"')).toBe(true)
  expect(answer.body).toContain(`"'=CMD(""x"") ${ann.firstName}"`)
  expect(answer.body).toContain('FIRST_NAME_REQUIRED')
  expect(answer.body).toContain('N’a pas de classe')
  expect(answer.body).toContain('A quitté l’établissement')
  expect(answer.body.split('\r\n')[1]).toBe('"Nouveaux élèves";"";"";"";"";"10";""')
  for (const line of answer.body.slice(1).split('\r\n').filter(Boolean)) expect(line).toMatch(/^"(?![=+@-])/)
})

test('national numbers in the report are for administrators only', async () => {
  const [ann] = pupils
  if (!ann) throw new Error('pupils are invented')
  const odd = { ...ann, ine: '12-34' }
  const { id, report } = await importFile(service, school, fileOf(school, [odd]))
  expect(report?.warnings).toMatchObject([{ code: 'INE_SHAPE', ine: '12-34', value: '12-34' }])
  const input = { organizationId: school.organizationId, importId: id }
  const shown = await ask(service, learnersContract.getImport, { by: school.member, input })
  expect(shown.report?.warnings).toMatchObject([{ code: 'INE_SHAPE', ine: null, value: null }])
  expect(JSON.stringify(shown)).not.toContain('12-34')
})

test('only administrators of the school import; members may follow, others see nothing', async () => {
  const { id } = await importFile(service, school, fileOf(school, pupils))
  const { organizationId, administrator, member } = school
  const foreign = await createImportingSchool(service)
  const stranger = await createPerson(service)
  const base = `/api/organizations/${organizationId}/imports`
  const status = async (method: 'GET' | 'POST', url: string, headers = {}): Promise<number> => {
    const type = url.includes('?fileName') ? { 'content-type': 'application/octet-stream' } : {}
    const answer = await service.app.inject({ method, url, headers: { ...type, ...headers } })
    return answer.statusCode
  }
  const upload = `${base}?fileName=a.xml`
  expect(await status('POST', upload)).toBe(401)
  for (const person of [member, stranger, foreign.administrator]) {
    expect(await status('POST', upload, person.headers)).toBe(403)
    expect(await status('POST', `${base}/${id}/confirm`, person.headers)).toBe(403)
    expect(await status('POST', `${base}/${id}/cancel`, person.headers)).toBe(403)
    expect(await status('GET', `${base}/${id}/report.csv`, person.headers)).toBe(403)
  }
  for (const url of [base, `${base}/${id}`, `${base}/${id}/events`]) {
    expect(await status('GET', url, member.headers)).toBe(200)
    expect(await status('GET', url, stranger.headers)).toBe(403)
    expect(await status('GET', url, foreign.administrator.headers)).toBe(403)
  }
  const elsewhere = `/api/organizations/${foreign.organizationId}/imports/${id}`
  expect(await status('GET', elsewhere, foreign.administrator.headers)).toBe(404)
  expect(await status('GET', `${elsewhere}/report.csv`, foreign.administrator.headers)).toBe(404)
  const { imports } = await ask(service, learnersContract.listImports, {
    by: administrator,
    input: { organizationId },
  })
  expect(imports.map((row) => row.id)).toEqual([id])
})
