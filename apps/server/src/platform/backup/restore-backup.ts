import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Database } from '../database/database.ts'
import { listKnownMigrations, migrate } from '../database/migrate.ts'
import { type BackupEnd, BackupError, type BackupHeader, readFrames, type TableHeader } from './frames.ts'
import { listMigrations, listTables } from './list-tables.ts'
import { quoteTable } from './write-backup.ts'

/** Fills an empty database from a backup, all or nothing, then brings its schema up to date. */
export async function restoreBackup({ db, pool }: Database, file: string): Promise<BackupEnd> {
  const compressed = createReadStream(file)
  const source = compressed.pipe(createGunzip())
  compressed.once('error', (error) => source.destroy(error))
  const frames = readFrames(source as AsyncIterable<Buffer>)
  try {
    const header = await readHeader(frames)
    const client = await pool.connect()
    try {
      await checkSchema(client, header)
      await migrate(db, header.migrations.at(-1))
      const end = await load(client, frames)
      await migrate(db)
      return end
    } finally {
      client.release(true)
    }
  } catch (error) {
    throw isFileError(error) ? new BackupError('Ce fichier est abîmé ou n’est pas une sauvegarde.') : error
  } finally {
    source.destroy()
  }
}

const isFileError = (error: unknown): boolean =>
  error instanceof SyntaxError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))

async function nextFrame(frames: AsyncGenerator<Buffer>): Promise<Buffer> {
  const { value, done } = await frames.next()
  if (done) throw new BackupError('La sauvegarde est incomplète : sa fin manque.')
  return value
}

async function readHeader(frames: AsyncGenerator<Buffer>): Promise<BackupHeader> {
  const header = JSON.parse((await nextFrame(frames)).toString()) as BackupHeader
  if (header.format !== 'pix-backup' || header.version !== 1)
    throw new BackupError('Ce fichier n’est pas une sauvegarde que cette version sait lire.')
  return header
}

/** Only into nothing: a restoration never replaces or mixes data. */
async function checkSchema(client: pg.PoolClient, { migrations }: BackupHeader): Promise<void> {
  for (const { name } of await listTables(client)) {
    const { rowCount } = await client.query(`select 1 from ${pg.escapeIdentifier(name)} limit 1`)
    if (rowCount)
      throw new BackupError(`La base n’est pas vide (table ${name}). Restaurez dans une base neuve.`)
  }
  const known = await listKnownMigrations()
  const unknown = migrations.filter((name) => !known.includes(name))
  if (unknown.length > 0)
    throw new BackupError('La sauvegarde vient d’une version plus récente. Mettez d’abord le service à jour.')
  const present = await listMigrations(client)
  if (present.some((name) => !migrations.includes(name)))
    throw new BackupError(
      'La base est d’une version plus récente que la sauvegarde. Restaurez dans une base neuve.',
    )
}

async function load(client: pg.PoolClient, frames: AsyncGenerator<Buffer>): Promise<BackupEnd> {
  const rows: Record<string, number> = {}
  await client.query('begin')
  for (;;) {
    const frame = JSON.parse((await nextFrame(frames)).toString()) as TableHeader | BackupEnd
    if ('rows' in frame) {
      checkCounts(rows, frame.rows)
      await client.query('commit')
      return frame
    }
    const sink = client.query(copyFrom(`copy ${quoteTable(frame.table, frame.columns)} from stdin`))
    await pipeline(Readable.from(rowsOf(frames)), sink)
    rows[frame.table] = sink.rowCount
  }
}

async function* rowsOf(frames: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  for (;;) {
    const frame = await nextFrame(frames)
    if (frame.length === 0) return
    yield frame
  }
}

function checkCounts(
  restored: Readonly<Record<string, number>>,
  saved: Readonly<Record<string, number>>,
): void {
  for (const [table, count] of Object.entries(saved)) {
    if (restored[table] !== count)
      throw new BackupError(`La table ${table} devait avoir ${count} lignes et en a ${restored[table] ?? 0}.`)
  }
}
