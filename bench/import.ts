import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { learnersContract, type RosterImport } from '@orga/contract'
import { connect, type Database } from '../apps/server/src/platform/database/database.ts'
import { startEmbeddedPostgres } from '../apps/server/src/platform/database/embedded.ts'
import { migrate } from '../apps/server/src/platform/database/migrate.ts'
import { createAdministrator, createSchool } from './import/people.ts'
import { type BenchFile, createFile } from './import/file.ts'
import { writeLearnerRows } from './import/learner-rows.ts'
import { medianOf } from './numbers/summary.ts'

// An import from the first byte sent to the last row committed, beside its floor and the existing service’s technique:
// `node bench/import.ts [--pupils 3000,50000] [--rounds 3] [--no-peer]`, one JSON line a size. Each runs in a process of
// its own on the same embedded PostgreSQL, which shares the machine.

type Options = { readonly rounds: number; readonly withPeer: boolean }
type Measure = { readonly seconds: number; readonly kilobytes: number; readonly idleKilobytes?: number }
type Bench = { readonly database: Database; readonly url: string; readonly folder: string }

const script = (name: string): string => fileURLToPath(new URL(`./import/${name}.ts`, import.meta.url))

/** The flags of `npm start`. */
const asStarted = [
  '--max-semi-space-size=4',
  '--import',
  fileURLToPath(new URL('../tools/require-node.mjs', import.meta.url)),
]

/** Runs a script that sends one message when it is done. */
async function measure<T extends Measure>(name: string, words: readonly string[]): Promise<T> {
  const child = fork(script(name), [...words])
  const [message] = (await once(child, 'message')) as [T]
  child.kill()
  return message
}

async function askChild<T>(child: ChildProcess): Promise<T> {
  child.send('memory')
  const [message] = (await once(child, 'message')) as [T]
  return message
}

/** Every contestant finds the tables empty and the disk at rest. */
async function clear({ database: { pool } }: Bench): Promise<void> {
  await pool.query(
    'truncate learners, roster_import_rows, roster_import_chunks, roster_imports, rosters cascade',
  )
  await pool.query('checkpoint')
}

/** Sends the archive as a browser does, and waits for the import to be applied. */
async function measureOurs(
  bench: Bench,
  { archive, pupils }: BenchFile,
  organizationId: string,
): Promise<Measure> {
  await clear(bench)
  const cookie = await createAdministrator(bench.database.db, organizationId)
  const child = fork(script('serve-import'), [bench.url], { execArgv: asStarted })
  const [{ address }] = (await once(child, 'message')) as [{ address: string }]
  const idle = await askChild<Measure>(child)
  const start = performance.now()
  const answer = await fetch(address + learnersContract.uploadPath(organizationId, 'eleves.zip'), {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(archive),
  })
  const { id } = (await answer.json()) as RosterImport
  const seconds = (await waitUntilApplied(bench, id, pupils.length)) - start
  const { kilobytes } = await askChild<Measure>(child)
  child.kill()
  await once(child, 'exit')
  return { seconds: seconds / 1000, kilobytes, idleKilobytes: idle.kilobytes }
}

/** Returns when it was applied. */
async function waitUntilApplied({ database: { db } }: Bench, id: string, pupils: number): Promise<number> {
  for (;;) {
    const { state, report, refusal } = await db
      .selectFrom('rosterImports')
      .select(['state', 'report', 'refusal'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const now = performance.now()
    if (state === 'applied' && report?.counts.new === pupils) return now
    if (!['waiting', 'running', 'applied'].includes(state)) throw new Error(`${state} ${refusal?.message}`)
    await sleep(20)
  }
}

const round = (value: number, digits = 2): number => Number(value.toFixed(digits))
const megabytes = (measures: readonly Measure[]): number =>
  Math.round(Math.max(...measures.map(({ kilobytes }) => kilobytes)) / 1024)

async function compare(bench: Bench, count: number, { rounds, withPeer }: Options): Promise<object> {
  const file = createFile(count)
  const [xml, rows] = [join(bench.folder, 'eleves.xml'), join(bench.folder, 'learners.copy')]
  const organizationId = await createSchool(bench.database.db)
  await writeFile(xml, file.xml)
  await writeFile(rows, writeLearnerRows(organizationId, file.pupils))
  const [ours, floors, peers]: [Measure[], Measure[], Measure[]] = [[], [], []]
  for (let turn = 0; turn < rounds; turn++) {
    ours.push(await measureOurs(bench, file, organizationId))
    await clear(bench)
    floors.push(await measure('floor', [bench.url, xml, rows]))
    if (!withPeer || turn > 0) continue
    await clear(bench)
    peers.push(await measure('peer', [bench.url, xml, organizationId]))
  }
  const [own, floor] = [
    medianOf(ours.map(({ seconds }) => seconds)),
    medianOf(floors.map(({ seconds }) => seconds)),
  ]
  const peer = peers[0]
  return {
    bench: 'import',
    pupils: count,
    xmlMegabytes: round(file.xml.length / 1e6, 1),
    archiveMegabytes: round(file.archive.length / 1e6, 2),
    seconds: round(own),
    floorSeconds: round(floor),
    ratio: round(own / floor),
    peakMegabytes: megabytes(ours),
    idleMegabytes: Math.round((ours[0]?.idleKilobytes ?? 0) / 1024),
    ...(peer
      ? {
          peerSeconds: round(peer.seconds),
          timesFasterThanPeer: round(peer.seconds / own, 1),
          peerPeakMegabytes: megabytes(peers),
        }
      : {}),
  }
}

const { values } = parseArgs({
  options: {
    pupils: { type: 'string', default: '3000,50000' },
    rounds: { type: 'string', default: '3' },
    'no-peer': { type: 'boolean', default: false },
  },
})
const folder = await mkdtemp(join(tmpdir(), 'orga-bench-'))
const server = await startEmbeddedPostgres({ directory: join(folder, 'postgres') })
const database = connect(server.url)
try {
  await migrate(database.db)
  for (const count of values.pupils.split(',').map(Number)) {
    const options = { rounds: Number(values.rounds), withPeer: !values['no-peer'] }
    console.log(JSON.stringify(await compare({ database, url: server.url, folder }, count, options)))
  }
} finally {
  await database.close()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}
