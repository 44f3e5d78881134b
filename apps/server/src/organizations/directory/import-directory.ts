import type { Readable } from 'node:stream'
import { type Db, transact } from '../../platform/database/database.ts'
import { listListedUais, upsertSchools } from './directory-queries.ts'
import { type ListedSchool, readDirectory, type SkippedRow } from './read-directory.ts'

export type DirectoryImport = {
  /** Schools that the file lists; one that it lists twice counts once, as it stands last. */
  readonly schools: number
  readonly added: number
  /** Known already, and with something that differs. */
  readonly changed: number
  readonly skipped: readonly SkippedRow[]
}

const batchSize = 2_000

/**
 * Takes over the open directory of schools, all or nothing. A school that the file does not list is left as it is:
 * the export of one academy may be imported too. Throws `DirectoryError`.
 */
export async function importDirectory(db: Db, openFile: () => Readable): Promise<DirectoryImport> {
  return await transact(db, async (tx) => {
    const known = new Set(await listListedUais(tx))
    const before = known.size
    const seen = new Set<string>()
    const skipped: SkippedRow[] = []
    let written = 0
    let batch = new Map<string, ListedSchool>()
    const flush = async (): Promise<void> => {
      written += await upsertSchools(tx, [...batch.values()])
      batch = new Map()
    }
    for await (const row of readDirectory(openFile())) {
      if ('reason' in row) {
        skipped.push(row)
        continue
      }
      batch.set(row.uai, row)
      seen.add(row.uai)
      known.add(row.uai)
      if (batch.size === batchSize) await flush()
    }
    await flush()
    const added = known.size - before
    return { schools: seen.size, added, changed: written - added, skipped }
  })
}
