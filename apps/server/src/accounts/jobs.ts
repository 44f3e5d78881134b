import { z } from 'zod'
import type { Config } from '../config.ts'
import type { Db } from '../platform/database/database.ts'
import type { Job, Jobs } from '../platform/jobs/jobs.ts'
import { sendPasswordReset, sendPasswordResetJob } from './passwords/send-password-reset.ts'
import { deleteExpiredRows } from './expired-rows.ts'

const payload = z.object({})
/** Done every hour: forgets sessions, links, counters and sign-ups that have run out. */
const tidyAccountsJob = {
  name: 'tidy_accounts',
  payload,
  everySeconds: 3600,
} as const satisfies Job<typeof payload>

type Parts = {
  readonly db: Db
  readonly jobs: Jobs
  readonly clock: () => Date
  readonly config: Config
}

export function defineAccountJobs({ db, jobs, clock, config }: Parts): void {
  jobs.define(sendPasswordResetJob, (request) =>
    sendPasswordReset({ db, jobs, config, now: clock() }, request),
  )
  jobs.define(tidyAccountsJob, () => deleteExpiredRows(db, clock()))
}
