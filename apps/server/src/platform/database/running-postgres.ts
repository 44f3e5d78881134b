import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** Another living process of ours runs the PostgreSQL of this folder. */
export class EmbeddedPostgresInUse extends Error {
  override readonly name = 'EmbeddedPostgresInUse'

  constructor(directory: string) {
    super(
      `Un autre programme de ce service utilise déjà les données de ${directory}. Arrêtez-le, ou indiquez un autre dossier par PIX_DATA_DIR.`,
    )
  }
}

export async function readPassword(directory: string): Promise<string> {
  return (await readFile(`${directory}.password`, 'utf8')).trim()
}

export const urlOf = (password: string, port: number): string =>
  `postgres://pix:${password}@127.0.0.1:${port}/postgres`

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** What the folder says is running. The number may be another program's by now: `probe` it before anything else. */
export async function findRunning(directory: string): Promise<{ pid: number; url: string } | undefined> {
  const text = await readFile(join(directory, 'postmaster.pid'), 'utf8').catch(() => '')
  const [pid, , , port] = text.split('\n').map(Number)
  return pid && port && isAlive(pid) ? { pid, url: urlOf(await readPassword(directory), port) } : undefined
}

/** The name under which the process that started a PostgreSQL stays connected to it, as a sign of life. */
const ownerName = 'pix_owner'

export async function connectAsOwner(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: ownerName })
  // The server ends before us at times; whoever needs it will say so.
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/**
 * `owned`: a living process of ours runs the server. `orphan`: its process is gone. `changing`: it is on its way up
 * or down. `absent`: no server of ours is there.
 */
type State = 'owned' | 'orphan' | 'changing' | 'absent'

export async function probe(url: string): Promise<State> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rowCount } = await client.query(
      'select 1 from pg_stat_activity where application_name = $1 limit 1',
      [ownerName],
    )
    return rowCount === 1 ? 'owned' : 'orphan'
  } catch (error) {
    return error instanceof pg.DatabaseError && error.code === '57P03' ? 'changing' : 'absent'
  } finally {
    await client.end().catch(() => undefined)
  }
}

const tick = 200

/** A process that was killed leaves its PostgreSQL behind, which must end before another may start. */
export async function stopOrphan(directory: string): Promise<void> {
  const states: State[] = []
  for (let waited = 0; waited < 15_000; waited += tick) {
    const running = await findRunning(directory)
    if (!running) return
    const state = await probe(running.url)
    states.push(state)
    const stays = states.slice(-10).filter((seen) => seen === state).length === 10
    // A killed process is gone from the server within moments; one that stays is alive.
    if (state === 'owned' && stays) throw new EmbeddedPostgresInUse(directory)
    if (state === 'orphan') process.kill(running.pid, 'SIGINT')
    // A server listens until its last moment: after a restart of the machine, the number is another program's.
    if (state === 'absent' && stays) return await rm(join(directory, 'postmaster.pid'))
    await sleep(tick)
  }
}
