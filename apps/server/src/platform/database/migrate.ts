import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Db } from './database.ts'

const folder = fileURLToPath(new URL('../../../migrations/', import.meta.url))

const listFiles = async (): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()

async function readMigrations(): Promise<Record<string, Migration>> {
  const migrations = (await listFiles()).map(async (file): Promise<[string, Migration]> => {
    const text = await readFile(folder + file, 'utf8')
    return [nameOf(file), { up: async (db) => void (await sql.raw(text).execute(db)) }]
  })
  return Object.fromEntries(await Promise.all(migrations))
}

const nameOf = (file: string): string => file.replace('.sql', '')

/** The migrations that this version brings, in order. */
export async function listKnownMigrations(): Promise<string[]> {
  return (await listFiles()).map(nameOf)
}

/**
 * Brings the schema up to date, or up to the migration `last`. Safe when several processes start at once. Returns
 * what it applied.
 */
export async function migrate(db: Db, last?: string): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: readMigrations } })
  const { error, results = [] } = await (last === undefined
    ? migrator.migrateToLatest()
    : migrator.migrateTo(last))
  if (error) throw error
  return results.map((result) => result.migrationName)
}
