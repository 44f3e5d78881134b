import { createChance } from '@orga/fixtures'
import type { Config } from '../../../server/src/config.ts'
import type { Bank } from '../../../server/src/content/index.ts'
import { type Db, transact } from '../../../server/src/platform/database/database.ts'
import type { Jobs } from '../../../server/src/platform/jobs/jobs.ts'
import { createCalendar } from './calendar.ts'
import { seedCollege } from './college.ts'
import { seedDirectory } from './directory.ts'
import { createIds } from './ids.ts'
import { joinTransaction } from './join-transaction.ts'
import { seedLycee } from './lycee/seed-lycee.ts'
import { orderAuditTrail } from './order-audit-trail.ts'
import { tellLogIns } from './tell-log-ins.ts'

export type SeedParts = {
  readonly db: Db
  readonly jobs: Jobs
  readonly bank: Bank
  readonly config: Config
  readonly now: Date
}

/**
 * Fills an empty database with the demonstration’s schools and people, all at once or, when the process is killed,
 * not at all; leaves any other database as it is. Returns what to tell the person who starts it.
 */
export async function seedDemo({ db, jobs, bank, config, now }: SeedParts): Promise<readonly string[]> {
  await transact(db, async (tx) => {
    if (!(await isEmpty(tx))) return
    const seeding = { tx: joinTransaction(tx), jobs, bank, config, calendar: createCalendar(now) }
    await seedDirectory(seeding.tx)
    await seedLycee(seeding)
    await seedCollege(seeding)
    await orderAuditTrail(tx, createIds(createChance('audit trail')))
  })
  return await tellLogIns(db, config)
}

/** Whether nobody has used the database yet. */
async function isEmpty(db: Db): Promise<boolean> {
  const account = await db.selectFrom('accounts').select('id').limit(1).executeTakeFirst()
  const organization = await db.selectFrom('organizations').select('id').limit(1).executeTakeFirst()
  return !account && !organization
}
