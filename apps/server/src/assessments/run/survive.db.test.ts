import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createCampaign, createLinkedPupil, createTeam } from '../../../test/class.ts'
import { answerTo, beginCampaign, look, play, type Seat, type State, submit } from '../../../test/play.ts'
import { createSampleBank } from '../../../test/sample-bank.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'
import { rebuildDerived } from '../index.ts'

const bank = createSampleBank()
const program = fileURLToPath(new URL('../../../test/serve-sample.ts', import.meta.url))
let service: TestApp
let child: ChildProcess | undefined

beforeAll(async () => {
  service = await startTestApp({}, bank)
})
afterAll(async () => {
  child?.kill('SIGKILL')
  await service.close()
})

/** Another process of the service on the same database. */
async function launch(): Promise<{ process: ChildProcess; address: string }> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(service.db)
  const url = inject('databaseServerUrl').replace(/postgres$/, rows[0]?.name ?? '')
  const started = spawn(process.execPath, [program, url, service.app.clock().toISOString()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [address] = (await once(createInterface(started.stdout), 'line')) as [string]
  return { process: started, address }
}

type Sent = ReturnType<typeof answerTo>

/** Answers over the network until the connection breaks; returns what was acknowledged, and what was on its way. */
async function answerUntilCut(seat: Seat, address: string, acknowledged: Sent[]): Promise<Sent | undefined> {
  const [participation] = await service.db
    .selectFrom('participations')
    .select('assessmentId')
    .where('accountId', '=', seat.person.accountId)
    .execute()
  let state: State = await look(seat, participation?.assessmentId ?? '')
  while (state.question) {
    const sent = answerTo(bank, state, acknowledged.length % 4 > 0)
    try {
      const answer = await fetch(`${address}/api/assessments/${state.id}/answers`, {
        method: 'POST',
        headers: { ...seat.person.headers, 'content-type': 'application/json' },
        body: JSON.stringify(sent),
      })
      state = (await answer.json()) as State
    } catch {
      return sent
    }
    acknowledged.push(sent)
  }
  return undefined
}

test('when the service is killed in a storm of answers, every acknowledged one is kept and the others can be sent again', async () => {
  const school = await createTeam(service)
  const { code } = await createCampaign(service, school)
  const seats = await Promise.all(
    Array.from({ length: 8 }, async (): Promise<Seat> => {
      const person = await createLinkedPupil(service, { organizationId: school.organizationId })
      const seat = { service, bank, person }
      await beginCampaign(seat, code)
      return seat
    }),
  )
  const launched = await launch()
  child = launched.process
  const acknowledged: Sent[] = []
  const playing = seats.map((seat) => answerUntilCut(seat, launched.address, acknowledged))
  while (acknowledged.length < 20) await new Promise((done) => setTimeout(done, 2))
  child?.kill('SIGKILL')
  const cut = await Promise.all(playing)

  const kept = await service.db.selectFrom('answers').select('clientKey').execute()
  const keys = new Set(kept.map(({ clientKey }) => clientKey))
  expect(acknowledged.filter(({ clientKey }) => !keys.has(clientKey))).toEqual([])

  const onTheirWay = seats.flatMap((seat, index) => (cut[index] ? [{ seat, sent: cut[index] }] : []))
  expect(onTheirWay.length).toBeGreaterThan(0)
  for (const { seat, sent } of onTheirWay) {
    await submit(seat, sent)
    await play(seat, sent.assessmentId, () => true)
  }
  const all = await service.db.selectFrom('answers').select('clientKey').execute()
  const resent = all.filter(({ clientKey }) => onTheirWay.some(({ sent }) => sent.clientKey === clientKey))
  expect(resent).toHaveLength(onTheirWay.length)
  expect(await rebuildDerived({ db: service.db, bank })).toMatchObject({
    knowledge: 0,
    assessments: 0,
    participations: 0,
  })
})
