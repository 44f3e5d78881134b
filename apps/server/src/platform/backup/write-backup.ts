import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import {
  type BackupEnd,
  BackupError,
  type BackupHeader,
  emptyFrame,
  type TableHeader,
  writeFrame,
} from './frames.ts'
import { listMigrations, listTables, type Table } from './list-tables.ts'

/** Saves all tables, as they are at one moment, into one compressed file that only we may read. */
export async function writeBackup(
  pool: pg.Pool,
  { file, now }: { file: string; now: Date },
): Promise<BackupEnd> {
  if (existsSync(file)) throw new BackupError(`${file} existe déjà. Choisissez un autre nom.`)
  const rows: Record<string, number> = {}
  const client = await pool.connect()
  const part = `${file}.part`
  try {
    await client.query('begin isolation level repeatable read read only')
    const output = createWriteStream(part, { mode: 0o600, flush: true })
    await pipeline(Readable.from(dump(client, { now, rows })), createGzip(), output)
    await client.query('commit')
    // Under its name only once it is whole.
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  } finally {
    // The connection may be within a COPY that was cut: it is of no more use.
    client.release(true)
  }
  return { rows }
}

async function* dump(
  client: pg.PoolClient,
  { now, rows }: { now: Date; rows: Record<string, number> },
): AsyncGenerator<Buffer> {
  const migrations = await listMigrations(client)
  if (migrations.length === 0)
    throw new BackupError(
      'Cette base est vide\u00a0: il n’y a rien à sauvegarder. Vérifiez l’adresse de la base.',
    )
  const header: BackupHeader = { format: 'pix-backup', version: 1, createdAt: now.toISOString(), migrations }
  yield writeFrame(JSON.stringify(header))
  for (const table of await listTables(client)) yield* dumpTable(client, table, rows)
  const end: BackupEnd = { rows }
  yield writeFrame(JSON.stringify(end))
}

async function* dumpTable(
  client: pg.PoolClient,
  { name, columns }: Table,
  rows: Record<string, number>,
): AsyncGenerator<Buffer> {
  const header: TableHeader = { table: name, columns }
  yield writeFrame(JSON.stringify(header))
  const stream = client.query(copyTo(`copy ${quoteTable(name, columns)} to stdout`))
  let count = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (chunk.length === 0) continue
    count += countLines(chunk)
    yield writeFrame(chunk)
  }
  rows[name] = count
  yield emptyFrame
}

/** A row is a line: an end of line within a value is written otherwise. */
function countLines(chunk: Buffer): number {
  let count = 0
  for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) count++
  return count
}

export const quoteTable = (name: string, columns: readonly string[]): string =>
  `${pg.escapeIdentifier(name)} (${columns.map((column) => pg.escapeIdentifier(column)).join(', ')})`
