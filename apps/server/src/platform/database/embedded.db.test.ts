import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { connect } from './database.ts'
import { type EmbeddedPostgres, findEmbeddedPostgres, startEmbeddedPostgres } from './embedded.ts'
import { EmbeddedPostgresInUse } from './running-postgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'orga-embedded-'))
const directory = join(folder, 'postgres')
const options = { directory, settings: ['fsync=off'] }
let server: EmbeddedPostgres | undefined

afterAll(async () => {
  await server?.stop()
  rmSync(folder, { recursive: true })
})

async function ask(url: string, text: string): Promise<unknown[]> {
  const server = connect(url, { maxConnections: 1 })
  const { rows } = await server.pool.query<Record<string, unknown>>(text)
  await server.close()
  return rows
}

/** Another program of ours: starts the server, writes a row, and tells its address. */
const other = `
  const { startEmbeddedPostgres } = await import(${JSON.stringify(new URL('embedded.ts', import.meta.url).href)})
  const { default: pg } = await import('pg')
  const { url } = await startEmbeddedPostgres(${JSON.stringify(options)})
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('create table if not exists kept (word text)')
  await client.query("insert into kept values ('tilleul')")
  console.log(url)
  setInterval(() => {}, 1000)`

test('what a killed program had committed is there for the next one', async () => {
  const program = spawn(process.execPath, ['--input-type=module', '-e', other], { cwd: import.meta.dirname })
  const url = await new Promise<string>((done) =>
    program.stdout.once('data', (chunk: Buffer) => done(String(chunk).trim())),
  )
  expect(await findEmbeddedPostgres(directory)).toBe(url)
  await expect(startEmbeddedPostgres(options)).rejects.toThrow(EmbeddedPostgresInUse)

  program.kill('SIGKILL')
  await new Promise((done) => program.once('exit', done))
  expect(await findEmbeddedPostgres(directory)).toBeUndefined()
  server = await startEmbeddedPostgres(options)
  expect(await ask(server.url, 'select word from kept')).toEqual([{ word: 'tilleul' }])
})

test('a stopped server leaves no process behind, and starts again', async () => {
  await server?.stop()
  expect(await findEmbeddedPostgres(directory)).toBeUndefined()
  server = await startEmbeddedPostgres(options)
  expect(await ask(server.url, 'select count(*) as count from kept')).toEqual([{ count: 1 }])
})

test('a note of a server whose number another program has by now is set aside', async () => {
  await server?.stop()
  const began = Math.floor(Date.now() / 1000)
  writeFileSync(join(directory, 'postmaster.pid'), `${process.pid}\n${directory}\n${began}\n1\n\n127.0.0.1\n`)
  server = await startEmbeddedPostgres(options)
  expect(await ask(server.url, 'select word from kept')).toEqual([{ word: 'tilleul' }])
})
