import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Db } from './database.ts'

const folder = fileURLToPath(new URL('../../../migrations/', import.meta.url))

async function readMigrations(): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const migrations = await Promise.all(
    files.map(async (file): Promise<[string, Migration]> => {
      const text = await readFile(folder + file, 'utf8')
      return [
        file.replace('.sql', ''),
        {
          async up(db) {
            await sql.raw(text).execute(db)
          },
        },
      ]
    }),
  )
  return Object.fromEntries(migrations)
}

/** Brings the schema up to date. Safe when several processes start at once. Returns what it applied. */
export async function migrate(db: Db): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: readMigrations } })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error) throw error
  return results.map((result) => result.migrationName)
}
