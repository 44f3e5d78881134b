import { z } from 'zod'
import { type Db, transact } from '../../platform/database/database.ts'
import type { Job, Jobs } from '../../platform/jobs/jobs.ts'
import type { Logger } from '../../platform/log.ts'
import { dayInParis } from './day-in-paris.ts'
import { deleteAbandonedUploads, hideLeavers, listUnfinishedImports } from './import-queries.ts'
import { defineImportJob, runImportJob } from './run-import.ts'

const payload = z.object({})
/** Done every hour: hides pupils whose day of leaving has come, and forgets uploads that were cut off. */
export const tidyRostersJob = {
  name: 'tidy_rosters',
  payload,
  everySeconds: 3600,
} as const satisfies Job<typeof payload>

type Parts = { readonly db: Db; readonly jobs: Jobs; readonly clock: () => Date; readonly log: Logger }

export function defineLearnerJobs(parts: Parts): void {
  const { db, jobs, clock } = parts
  defineImportJob(parts)
  jobs.define(tidyRostersJob, async () => {
    const now = clock()
    await hideLeavers(db, now, dayInParis(now))
    await deleteAbandonedUploads(db, now)
  })
}

/** Takes up the imports that a stopped process left; one that another process is doing waits and finds it done. */
export async function resumeImports(db: Db, jobs: Jobs): Promise<void> {
  for (const key of await listUnfinishedImports(db)) {
    await transact(db, (tx) => jobs.enqueue(tx, runImportJob, key))
  }
}
