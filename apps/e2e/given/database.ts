import { join } from 'node:path'
import { connect, type Db } from '../../server/src/platform/database/database.ts'
import { findEmbeddedPostgres } from '../../server/src/platform/database/embedded.ts'
import '../../server/src/accounts/tables.ts'
import '../../server/src/assessments/tables.ts'
import '../../server/src/learners/tables.ts'
import '../../server/src/organizations/tables.ts'
import { dataDir } from './personal-data.ts'

/** Reads or changes what no journey can, such as the day on which an invitation expires. */
export async function withDatabase<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const url = await findEmbeddedPostgres(join(dataDir, 'postgres'))
  if (!url) throw new Error(`No PostgreSQL runs in ${dataDir}`)
  const { db, close } = connect(url)
  try {
    return await work(db)
  } finally {
    await close()
  }
}
