import { setTimeout as sleep } from 'node:timers/promises'
import type { RosterImport } from '@orga/contract'
import { inventPupils, recordsOf, siecleBytes } from '@orga/fixtures'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { createPerson, type TestPerson } from '../../test/people.ts'
import { addMember, createSchool, drawUai } from '../../test/schools.ts'
import { type ServiceProcess, startServiceProcess, within } from '../../test/service-process.ts'
import { startTestApp, type TestApp } from '../../test/test-app.ts'
import { findPort } from './find-port.ts'

/** Prepares the database and looks into it; the real program beside it does the work. */
let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
  // The program goes by the real time.
  service.setNow(new Date())
})
afterAll(() => service.close())

async function startProgram(): Promise<ServiceProcess> {
  const program = startServiceProcess({
    PIX_ENV: 'production',
    DATABASE_URL: service.url,
    PUBLIC_URL: 'https://pix.exemple.fr',
    SMTP_URL: 'smtp://127.0.0.1:1',
    PORT: String(await findPort({ host: '127.0.0.1', port: 0 })),
  })
  onTestFinished(() => program.send('SIGKILL'))
  await within(60_000, 'the start', program.ready())
  return program
}

const pupilsCount = 5_000

async function upload(
  program: ServiceProcess,
  who: TestPerson,
  school: { id: string; uai: string },
): Promise<string> {
  const { id, uai } = school
  const bytes = siecleBytes({ uai, records: recordsOf(inventPupils(uai, pupilsCount), uai) })
  const answer = await fetch(`${program.url}/api/organizations/${id}/imports?fileName=eleves.xml`, {
    method: 'POST',
    headers: { ...who.headers, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  })
  expect(answer.status).toBe(202)
  return ((await answer.json()) as RosterImport).id
}

async function countLearners(organizationId: string): Promise<number> {
  const { count } = await service.db
    .selectFrom('learners')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('organizationId', '=', organizationId)
    .executeTakeFirstOrThrow()
  return count
}

async function stateOf(id: string): Promise<string> {
  const row = await service.db
    .selectFrom('rosterImports')
    .select('state')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.state ?? 'lost'
}

test.each([100, 400])(
  'killed %i ms after a file was taken, the service leaves no half import and finishes it at the next start',
  async (delay) => {
    const uai = drawUai()
    const id = await createSchool(service, { uai })
    const head = await createPerson(service)
    await addMember(service, id, head.accountId, 'admin')
    const program = await startProgram()
    const importId = await upload(program, head, { id, uai })
    await sleep(delay)
    program.send('SIGKILL')
    await program.ended

    const count = await countLearners(id)
    expect([0, pupilsCount]).toContain(count)
    expect(await stateOf(importId)).not.toBe('lost')

    await startProgram()
    const applied = (async () => {
      while ((await stateOf(importId)) !== 'applied') await sleep(50)
    })()
    // A machine that runs other tests beside it may be slow to notice that the first program is gone.
    await within(50_000, 'the import', applied)
    expect(await countLearners(id)).toBe(pupilsCount)
  },
  120_000,
)
