import type { Tx } from '../../platform/database/database.ts'
import type { LearnerFacts } from '../tables.ts'
import { type Change, compareLearner, type KnownLearner } from './compare-learner.ts'
import { type Matches, matchRoster, type Untouched } from './match-roster.ts'
import { listKeys, listKnown } from './roster-queries.ts'

export type Counts = {
  new: number
  changed: number
  moved: number
  back: number
  left: number
  unchanged: number
}

/** What a file says of a pupil; the school year is that of the whole file. */
export type RosterPupil = Omit<LearnerFacts, 'schoolYear'>

export type Roster = {
  readonly pupils: readonly RosterPupil[]
  readonly schoolYear: number | null
  /** Whose rows must be corrected: not imported, and left as they are. */
  readonly untouched: Untouched
}

/** What is to be written of one pupil, small since there may be tens of thousands. */
export type PlannedChange = {
  /** Which pupil of the file. */
  readonly index: number
  readonly change: Change
  readonly before: KnownLearner | undefined
}

/** What an import would do, before anything is written. */
export type Plan = Pick<Matches, 'missing' | 'released'> & {
  readonly counts: Counts
  readonly changes: readonly PlannedChange[]
}

export const batchSize = 1_000

/** Compares the file with the roster, batch by batch. */
export async function planRoster(
  tx: Tx,
  organizationId: string,
  { pupils, schoolYear, untouched }: Roster,
  onProgress: (done: number) => void,
): Promise<Plan> {
  const { learners, missing, released } = matchRoster(pupils, await listKeys(tx, organizationId), untouched)
  const counts: Counts = { new: 0, changed: 0, moved: 0, back: 0, left: missing.length, unchanged: 0 }
  const changes: PlannedChange[] = []
  for (let start = 0; start < pupils.length; start += batchSize) {
    const end = Math.min(start + batchSize, pupils.length)
    const known = await findLearners(tx, organizationId, learners.slice(start, end))
    for (const [offset, pupil] of pupils.slice(start, end).entries()) {
      const index = start + offset
      const before = known.get(learners[index]?.id ?? '')
      const change = compareLearner({ ...pupil, schoolYear }, before)
      counts[change]++
      if (change !== 'unchanged') changes.push({ index, change, before })
    }
    onProgress(end)
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
