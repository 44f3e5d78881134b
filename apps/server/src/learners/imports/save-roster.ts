import type { Tx } from '../../platform/database/database.ts'
import type { ImportKey } from './import-queries.ts'
import { batchSize, type Plan } from './plan-roster.ts'
import { clearEleveIds, hideLearners, insertRows, releaseEleveIds, upsertLearners } from './roster-queries.ts'

/** Writes what was planned, in the transaction that planned it. */
export async function saveRoster(
  tx: Tx,
  key: ImportKey,
  { changes, missing, released }: Plan,
  { now, onProgress }: { now: Date; onProgress: (done: number) => void },
): Promise<void> {
  const { organizationId } = key
  await hideLearners(tx, key, missing, now)
  const written = new Set([...missing, ...changes.map(({ learnerId }) => learnerId)])
  await releaseEleveIds(
    tx,
    key,
    released.filter((id) => !written.has(id)),
  )
  await clearEleveIds(tx, organizationId, released)
  for (let start = 0; start < changes.length; start += batchSize) {
    const batch = changes.slice(start, start + batchSize)
    await upsertLearners(tx, organizationId, batch, now)
    await insertRows(tx, key, batch)
    onProgress(Math.min(start + batchSize, changes.length))
  }
}
