import type { Config } from '../../../server/src/config.ts'
import type { Bank } from '../../../server/src/content/index.ts'
import type { Tx } from '../../../server/src/platform/database/database.ts'
import type { Jobs } from '../../../server/src/platform/jobs/jobs.ts'
import type { Calendar } from './calendar.ts'

/** What all parts of the demonstration’s data are made with. */
export type Seeding = {
  readonly tx: Tx
  readonly jobs: Jobs
  readonly bank: Bank
  readonly config: Config
  readonly calendar: Calendar
}
