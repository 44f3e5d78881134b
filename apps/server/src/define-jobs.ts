import { defineAccountJobs } from './accounts/index.ts'
import type { Config } from './config.ts'
import { defineLearnerJobs } from './learners/index.ts'
import { defineOrganizationJobs } from './organizations/index.ts'
import type { Db } from './platform/database/database.ts'
import type { Jobs } from './platform/jobs/jobs.ts'
import type { Logger } from './platform/log.ts'

type Parts = {
  readonly config: Config
  readonly db: Db
  readonly jobs: Jobs
  readonly clock: () => Date
  readonly log: Logger
}

/** States what every background job of the contexts does; how letters leave is the caller's to say. */
export function defineJobs(parts: Parts): void {
  defineAccountJobs(parts)
  defineOrganizationJobs(parts)
  defineLearnerJobs(parts)
}
