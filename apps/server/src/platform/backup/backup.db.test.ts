import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { createPerson } from '../../../test/people.ts'
import { addMember, createSchool } from '../../../test/schools.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'
import { connect, type Database } from '../database/database.ts'
import { BackupError } from './frames.ts'
import { listTables } from './list-tables.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const folder = mkdtempSync(join(tmpdir(), 'orga-backup-'))
const now = new Date('2026-12-01T10:00:00Z')
const newFile = (): string => join(folder, `${randomUUID()}.pix`)

let service: TestApp
let source: Database

beforeAll(async () => {
  service = await startTestApp()
  source = connect(service.url)
  await source.pool.query(
    `insert into school_directory values ('9970001M', E'Collège\\tdes «\\u00a0Tilleuls\\u00a0»\\n\\\\.', '', 'Public', 'Valmont', '99100', 'Lyon', null, true)`,
  )
  const organizationId = await createSchool(service)
  for (let count = 0; count < 20; count++) {
    const { accountId } = await createPerson(service)
    await addMember(service, organizationId, accountId)
  }
})
afterAll(async () => {
  await source.close()
  await service.close()
  rmSync(folder, { recursive: true })
})

async function createEmptyDatabase(): Promise<Database> {
  const serverUrl = inject('databaseServerUrl')
  const name = `restored_${randomUUID().replaceAll('-', '')}`
  const admin = connect(serverUrl)
  await admin.pool.query(`create database ${name}`)
  const database = connect(serverUrl.replace(/postgres$/, name))
  onTestFinished(async () => {
    await database.close()
    await admin.pool.query(`drop database ${name} with (force)`)
    await admin.close()
  })
  return database
}

/** Every row of every table, as text. */
async function readAll({ pool }: Database): Promise<Record<string, string[]>> {
  const client = await pool.connect()
  const tables = await listTables(client)
  const all: Record<string, string[]> = {}
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t order by 1`)
    all[name] = rows.map(({ row }) => row)
  }
  client.release()
  return all
}

test('a backup restored into an empty database holds the same rows in every table', async () => {
  const file = newFile()
  const { rows } = await writeBackup(source.pool, { file, now })
  expect(rows).toMatchObject({ accounts: 20, memberships: 20, school_directory: 1 })
  expect(statSync(file).mode & 0o077).toBe(0)

  const target = await createEmptyDatabase()
  expect(await restoreBackup(target, file)).toEqual({ rows })
  const [before, after] = [await readAll(source), await readAll(target)]
  expect(Object.keys(after).length).toBeGreaterThan(15)
  expect(after).toEqual(before)
})

test('a backup made while people work is of one moment: no row without the row it refers to', async () => {
  const file = newFile()
  const work = new AbortController()
  const worked = (async () => {
    while (!work.signal.aborted) {
      const { accountId } = await createPerson(service)
      await addMember(service, await createSchool(service), accountId)
    }
  })()
  await writeBackup(source.pool, { file, now })
  work.abort()
  await worked
  await expect(restoreBackup(await createEmptyDatabase(), file)).resolves.toBeDefined()
})

test('nothing is restored over data', async () => {
  const file = newFile()
  await writeBackup(source.pool, { file, now })
  await expect(restoreBackup(source, file)).rejects.toThrow('La base n’est pas vide')
})

test('a file cut short, damaged, or of another kind restores nothing', async () => {
  const whole = newFile()
  await writeBackup(source.pool, { file: whole, now })
  const bytes = readFileSync(whole)
  const damaged = Buffer.from(bytes)
  damaged.fill(0, bytes.length - 60, bytes.length - 40)
  const target = await createEmptyDatabase()
  for (const content of [
    bytes.subarray(0, bytes.length - 40),
    damaged,
    Buffer.from('<xml/>'),
    Buffer.alloc(0),
  ]) {
    const file = newFile()
    writeFileSync(file, content)
    await expect(restoreBackup(target, file)).rejects.toThrow(BackupError)
  }
  expect(Object.values(await readAll(target)).flat()).toEqual([])
  await expect(restoreBackup(target, whole)).resolves.toBeDefined()
})

test('a backup never replaces a file, and leaves none behind when it fails', async () => {
  const file = newFile()
  writeFileSync(file, 'mine')
  await expect(writeBackup(source.pool, { file, now })).rejects.toThrow('existe déjà')
  expect(readFileSync(file, 'utf8')).toBe('mine')
})
