import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '../../platform/database/database.ts'
import type { LearnerFacts } from '../tables.ts'
import type { ImportKey } from './import-queries.ts'
import { compare, findKnown, indexLearners, type KnownLearner } from './match-roster.ts'
import {
  factsOf,
  hideLearners,
  insertRows,
  type LearnerWrite,
  listKnown,
  listMissing,
  releaseEleveIds,
  type RowWrite,
  upsertLearners,
} from './roster-queries.ts'

export type Counts = {
  new: number
  changed: number
  moved: number
  back: number
  left: number
  unchanged: number
}

export type Roster = {
  readonly pupils: readonly LearnerFacts[]
  /** Whose rows must be corrected: not imported, and left as they are. */
  readonly untouched: { readonly ines: readonly string[]; readonly eleveIds: readonly string[] }
}

/** What an import would do, before anything is written. */
export type Plan = {
  readonly counts: Counts
  readonly writes: LearnerWrite[]
  readonly rows: RowWrite[]
  /** Learners whose ELEVE_ID the file gives to another. */
  readonly released: string[]
  /** Learners shown today that the file does not name. */
  missing: string[]
}

const batchSize = 1_000

type Progress = (done: number) => void

/** Compares the file with the roster, batch by batch. */
export async function planRoster(
  tx: Tx,
  organizationId: string,
  roster: Roster,
  onProgress: Progress,
): Promise<Plan> {
  const { pupils, untouched } = roster
  const counts: Counts = { new: 0, changed: 0, moved: 0, back: 0, left: 0, unchanged: 0 }
  const plan: Plan = { counts, writes: [], rows: [], released: [], missing: [] }
  const seen = new Set<string>()
  for (const learner of await listKnown(tx, organizationId, untouched)) seen.add(learner.id)
  for (let start = 0; start < pupils.length; start += batchSize) {
    const batch = pupils.slice(start, start + batchSize)
    const learners = await listKnown(tx, organizationId, {
      ines: batch.flatMap(({ ine }) => ine ?? []),
      eleveIds: batch.flatMap(({ eleveId }) => eleveId ?? []),
    })
    planBatch(plan, batch, { learners, seen })
    onProgress(start + batch.length)
  }
  plan.missing = await listMissing(tx, organizationId, seen)
  counts.left = plan.missing.length
  return plan
}

function planBatch(
  plan: Plan,
  batch: readonly LearnerFacts[],
  { learners, seen }: { learners: readonly KnownLearner[]; seen: Set<string> },
): void {
  const known = indexLearners(learners)
  const owners = new Map<string, string>()
  for (const pupil of batch) {
    const match = findKnown(pupil, known)
    // Two rows of one file are never one learner: the first to claim it keeps it.
    const before = match && !seen.has(match.id) ? match : undefined
    const step = compare(pupil, before)
    const learnerId = before?.id ?? uuidv7()
    seen.add(learnerId)
    plan.counts[step.kind]++
    if (pupil.eleveId !== null) owners.set(pupil.eleveId, learnerId)
    if (step.kind === 'unchanged') continue
    plan.writes.push({ id: learnerId, facts: step.after })
    const sides = { before: step.before ? factsOf(step.before) : null, after: factsOf(step.after) }
    plan.rows.push({ learnerId, change: step.kind, ...sides })
  }
  for (const { id, eleveId } of learners) {
    const owner = eleveId === null ? undefined : owners.get(eleveId)
    if (owner !== undefined && owner !== id) plan.released.push(id)
  }
}

/** Writes what was planned, in the same transaction. */
export async function saveRoster(
  tx: Tx,
  key: ImportKey,
  plan: Plan,
  { now, onProgress }: { now: Date; onProgress: Progress },
): Promise<void> {
  const { organizationId } = key
  await releaseEleveIds(tx, organizationId, plan.released)
  for (let start = 0; start < plan.writes.length; start += batchSize) {
    await upsertLearners(tx, organizationId, plan.writes.slice(start, start + batchSize), now)
    await insertRows(tx, key, plan.rows.slice(start, start + batchSize))
    onProgress(Math.min(start + batchSize, plan.writes.length))
  }
  await hideLearners(tx, key, plan.missing, now)
}
