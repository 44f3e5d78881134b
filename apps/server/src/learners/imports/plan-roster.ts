import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '../../platform/database/database.ts'
import type { LearnerFacts } from '../tables.ts'
import { compareLearner, type KnownLearner } from './compare-learner.ts'
import { type Matches, matchRoster, type Untouched } from './match-roster.ts'
import { listKeys, listKnown, type RosterChange } from './roster-queries.ts'

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
  readonly untouched: Untouched
}

/** What an import would do, before anything is written. */
export type Plan = Pick<Matches, 'missing' | 'released'> & {
  readonly counts: Counts
  readonly changes: readonly RosterChange[]
}

export const batchSize = 1_000

/** Compares the file with the roster, batch by batch. */
export async function planRoster(
  tx: Tx,
  organizationId: string,
  { pupils, untouched }: Roster,
  onProgress: (done: number) => void,
): Promise<Plan> {
  const { learners, missing, released } = matchRoster(pupils, await listKeys(tx, organizationId), untouched)
  const counts: Counts = { new: 0, changed: 0, moved: 0, back: 0, left: missing.length, unchanged: 0 }
  const changes: RosterChange[] = []
  for (let start = 0; start < pupils.length; start += batchSize) {
    const end = start + batchSize
    const known = await findLearners(tx, organizationId, learners.slice(start, end))
    for (const [index, pupil] of pupils.slice(start, end).entries()) {
      const before = known.get(learners[start + index]?.id ?? '')
      const { change, after } = compareLearner(pupil, before)
      counts[change]++
      if (change !== 'unchanged') changes.push({ learnerId: before?.id ?? uuidv7(), change, before, after })
    }
    onProgress(Math.min(end, pupils.length))
  }
  return { counts, changes, missing, released }
}

async function findLearners(
  tx: Tx,
  organizationId: string,
  keys: readonly ({ readonly id: string } | undefined)[],
): Promise<Map<string, KnownLearner>> {
  const ids = keys.flatMap((key) => key?.id ?? [])
  const learners = ids.length === 0 ? [] : await listKnown(tx, organizationId, ids)
  return new Map(learners.map((learner) => [learner.id, learner]))
}
