import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '../../platform/database/database.ts'
import { keepIne } from './compare-learner.ts'
import type { ImportKey } from './import-queries.ts'
import { batchSize, type Plan, type PlannedChange, type Roster } from './plan-roster.ts'
import {
  clearEleveIds,
  hideLearners,
  releaseEleveIds,
  type RosterChange,
  textOf,
  writeLearners,
} from './roster-queries.ts'

/** Writes what was planned, in the transaction that planned it. */
export async function saveRoster(
  tx: Tx,
  key: ImportKey,
  { roster, plan }: { roster: Roster; plan: Plan },
  { now, onProgress }: { now: Date; onProgress: (done: number) => void },
): Promise<void> {
  const { changes, missing } = plan
  await hideLearners(tx, key, missing, now)
  await release(tx, key, plan)
  let writing = Promise.resolve()
  for (let start = 0; start < changes.length; start += batchSize) {
    const batch = changes.slice(start, start + batchSize)
    // The next batch is put into words while the database writes this one.
    const text = textOf(batch.map((change) => completeChange(roster, change)))
    await writing
    onProgress(start)
    writing = writeLearners(tx, key, text, now)
  }
  await writing
}

function completeChange(
  { pupils, schoolYear }: Roster,
  { index, change, before }: PlannedChange,
): RosterChange {
  const pupil = pupils[index]
  if (!pupil) throw new Error('a change was planned for a pupil who is not in the file')
  const facts = { ...pupil, schoolYear }
  if (!before) return { learnerId: uuidv7(), change, before: null, after: facts }
  const { id, isHidden: _, ...known } = before
  return { learnerId: id, change, before: known, after: keepIne(facts, before) }
}

/** ELEVE_ID are free for their new owners before these are written. */
async function release(tx: Tx, key: ImportKey, { released, missing, changes }: Plan): Promise<void> {
  if (released.length === 0) return
  const written = new Set([...missing, ...changes.flatMap(({ before }) => before?.id ?? [])])
  const others = released.filter((id) => !written.has(id))
  await releaseEleveIds(tx, key, others)
  await clearEleveIds(tx, key.organizationId, released)
}
