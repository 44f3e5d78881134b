import type { Insertable } from 'kysely'
import type { Tables, Tx } from '../../../server/src/platform/database/database.ts'

/** Below PostgreSQL’s 65,535 parameters of one statement, for the widest table. */
const batchSize = 1_000

export async function insertInBatches<T extends keyof Tables>(
  tx: Tx,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize)
    await tx
      .insertInto(table)
      .values(rows.slice(start, start + batchSize))
      .execute()
}
