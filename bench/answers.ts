import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { assessmentsContract, Output } from '@orga/contract'
import { type Bank, findChallenge, loadBank } from '../apps/server/src/content/index.ts'
import { connect } from '../apps/server/src/platform/database/database.ts'
import { startEmbeddedPostgres } from '../apps/server/src/platform/database/embedded.ts'
import { migrate } from '../apps/server/src/platform/database/migrate.ts'
import { contentFolder } from '../apps/server/src/platform/folders.ts'
import { valueFor } from '../apps/server/test/sample-bank.ts'
import { type Ask, createClient, createWatch, loop, round, type Watch } from './answers/load.ts'
import { createSchool, password, type Pupil, type School } from './answers/people.ts'

// Answers and log-ins over HTTP, one JSON line a measure: `node bench/answers.ts`, less than two minutes.
// The load, the service and PostgreSQL share the machine; the floor is the same service doing one insert and one select.

type State = Output<typeof assessmentsContract.getAssessment>
type Bench = { readonly ask: Ask; readonly bank: Bank; readonly school: School }

const classSize = 35
const schoolSize = 1_000
/** Those who answer while others sign in. */
const bystanders = 500

const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

async function expectOk<T>(reply: Promise<{ status: number; body: unknown }>): Promise<T> {
  const { status, body } = await reply
  if (status !== 200) throw new Error(`answered ${status}: ${JSON.stringify(body)}`)
  return body as T
}

type Desk = { readonly pupil: Pupil; state: State }

/** Everybody presses Start at once, and gets the first question. */
async function measureStarts({ ask, school }: Bench, pupils: readonly Pupil[]): Promise<Desk[]> {
  const watch = createWatch()
  const start = async (pupil: Pupil): Promise<Desk> => {
    const { cookie } = pupil
    const path = `/api/campaign-codes/${school.code}/participation`
    const { assessmentId } = await expectOk<{ assessmentId: string }>(ask(path, { cookie, body: {} }))
    return { pupil, state: await expectOk<State>(ask(`/api/assessments/${assessmentId}`, { cookie })) }
  }
  const desks = await watch.during(() => Promise.all(pupils.map((pupil) => watch.time(start(pupil)))))
  print({ bench: 'answers', measure: 'start and first question', pupils: pupils.length, ...watch.figures() })
  return desks
}

/** One answer more at a desk, right in 6 cases of 10; false when the test is over. */
async function answerOnce(
  { ask, bank }: Bench,
  desk: Desk,
  watch: ReturnType<typeof createWatch>,
): Promise<boolean> {
  const { pupil, state } = desk
  if (!state.question) return false
  const { challengeId } = state.question
  const challenge = findChallenge(bank, challengeId, state.id)
  const value = challenge && Math.random() < 0.6 ? valueFor(challenge, true) : null
  const body = { challengeId, value, clientKey: randomUUID() }
  const sent = ask(`/api/assessments/${state.id}/answers`, { cookie: pupil.cookie, body })
  desk.state = await watch.time(expectOk<State>(sent))
  return true
}

type Phase = { readonly clients: number; readonly seconds: number; readonly watch: Watch }

/** `clients` pupils answer as fast as they can; whoever has finished gives their place to the next. */
async function answerAll(bench: Bench, desks: Desk[], { clients, seconds, watch }: Phase): Promise<void> {
  const places = desks.splice(0, clients)
  await loop({ clients, seconds }, async (client) => {
    const desk = places[client]
    if (desk && (await answerOnce(bench, desk, watch))) return true
    const next = desks.shift()
    if (next) places[client] = next
    return next !== undefined
  })
  desks.push(...places)
}

async function runFloor(
  { ask }: Bench,
  desks: readonly Desk[],
  { clients, seconds, watch }: Phase,
): Promise<void> {
  await loop({ clients, seconds }, async (client) => {
    const desk = desks[client % desks.length]
    if (!desk) return false
    const body = { value: 'b', clientKey: randomUUID() }
    await watch.time(expectOk(ask(`/api/floor/${desk.state.id}`, { cookie: desk.pupil.cookie, body })))
    return true
  })
}

/** Floor and answers by turns, so that what else the machine does weighs on both alike. */
async function measureAnswers(bench: Bench, desks: Desk[], clients: number): Promise<void> {
  const [answers, floor] = [createWatch(), createWatch()]
  for (let turn = 0; turn < 4; turn++) {
    await floor.during(() => runFloor(bench, desks, { clients, seconds: 1.5, watch: floor }))
    await answers.during(() => answerAll(bench, desks, { clients, seconds: 3, watch: answers }))
  }
  const ours = answers.figures()
  const { perSecond } = floor.figures()
  const ratio = round(ours.perSecond / perSecond)
  print({
    bench: 'answers',
    measure: 'answer and next question',
    pupils: clients,
    ...ours,
    floor: perSecond,
    ratio,
  })
}

/** Signs in, and again as long as the service asks to come back later. */
async function signIn(ask: Ask, { username }: Pupil): Promise<void> {
  for (;;) {
    const reply = await ask('/api/sign-in', { body: { identifier: username, password } })
    if (reply.status !== 429) return void (await expectOk(Promise.resolve(reply)))
    await sleep(1000 * reply.retryAfter)
  }
}

/** Everybody signs in at once while ten others answer. */
async function measureSignIns(bench: Bench, pupils: readonly Pupil[], desks: Desk[]): Promise<void> {
  const storm = createWatch()
  const others = createWatch()
  const over = new AbortController()
  const answering = Array.from({ length: 10 }, async () => {
    for (let desk = desks.pop(); desk && !over.signal.aborted; desk = desks.pop())
      while (!over.signal.aborted && (await answerOnce(bench, desk, others))) await sleep(50)
  })
  await storm.during(() => Promise.all(pupils.map((pupil) => storm.time(signIn(bench.ask, pupil)))))
  const { p50, p99, perSecond } = storm.figures()
  over.abort()
  await Promise.all(answering)
  const { requests, ...rest } = others.figures()
  const line = { bench: 'answers', measure: 'sign-in storm', pupils: pupils.length, perSecond, p50, p99 }
  print({ ...line, others: { requests, p50: rest.p50, p99: rest.p99 } })
}

async function startService(url: string): Promise<{ child: ChildProcess; address: string }> {
  const program = fileURLToPath(new URL('answers/serve.ts', import.meta.url))
  const child = spawn(process.execPath, [program, url], { stdio: ['ignore', 'pipe', 'inherit'] })
  const failed = once(child, 'exit').then(() => Promise.reject(new Error('the service did not start')))
  const [address] = (await Promise.race([once(createInterface(child.stdout), 'line'), failed])) as [string]
  failed.catch(() => undefined)
  return { child, address }
}

await using stack = new AsyncDisposableStack()
const folder = await mkdtemp(join(tmpdir(), 'orga-bench-'))
stack.defer(() => rm(folder, { recursive: true, force: true }))
const postgres = stack.adopt(await startEmbeddedPostgres({ directory: join(folder, 'postgres') }), (server) =>
  server.stop(),
)
const database = stack.adopt(connect(postgres.url), (opened) => opened.close())
await migrate(database.db)
const bank = await loadBank(contentFolder)
const school = await createSchool(database.db, bank, 2 * schoolSize + bystanders)
const { child, address } = await startService(postgres.url)
stack.defer(() => void child.kill())
const client = stack.adopt(createClient(address), (opened) => opened.close())

const bench: Bench = { ask: client.ask, bank, school }
const forClass = await measureStarts(bench, school.pupils.slice(0, schoolSize))
const forSchool = await measureStarts(bench, school.pupils.slice(schoolSize, 2 * schoolSize))
const others = await measureStarts(bench, school.pupils.slice(2 * schoolSize))
await measureAnswers(bench, forClass, classSize)
await measureAnswers(bench, forSchool, schoolSize)
await measureSignIns(bench, school.pupils.slice(0, classSize), others)
await measureSignIns(bench, school.pupils.slice(0, schoolSize), others)
