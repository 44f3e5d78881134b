import { sql } from 'kysely'
import type { Device } from '../../content/index.ts'
import type { Db } from '../../platform/database/database.ts'

declare module '../../platform/database/database.ts' {
  interface Tables {
    questionReports: {
      accountId: string
      assessmentId: string
      challengeId: string
      device: Device | null
      text: string | null
      reportedAt: Date
    }
  }
}

const day = 24 * 3600_000
/** How far back reports count. */
const counted = 30 * day
const kept = 365 * day

export type NewReport = {
  readonly accountId: string
  readonly assessmentId: string
  readonly challengeId: string
  readonly device: Device | null
  /** Null leaves what was said before. */
  readonly text: string | null
  readonly reportedAt: Date
}

/** Writes a report, or adds to the one there is. */
export async function upsertReport(tx: Db, report: NewReport): Promise<void> {
  await tx
    .insertInto('questionReports')
    .values(report)
    .onConflict((conflict) =>
      conflict.columns(['accountId', 'assessmentId', 'challengeId']).doUpdateSet({
        device: sql<Device>`coalesce(excluded.device, question_reports.device)`,
        text: sql<string>`coalesce(excluded.text, question_reports.text)`,
        reportedAt: sql<Date>`excluded.reported_at`,
      }),
    )
    .execute()
}

export async function deleteOldReports(tx: Db, now: Date): Promise<void> {
  await tx
    .deleteFrom('questionReports')
    .where('reportedAt', '<', new Date(now.getTime() - kept))
    .execute()
}

function recent(db: Db, now: Date) {
  return db
    .selectFrom('questionReports')
    .where('reportedAt', '>=', new Date(now.getTime() - counted))
    .where('reportedAt', '<=', now)
}

/** How many different people have reported a question in the last 30 days. */
export async function countReporters(db: Db, challengeId: string, now: Date): Promise<number> {
  const row = await recent(db, now)
    .where('challengeId', '=', challengeId)
    .select((eb) => eb.fn.count<number>('accountId').distinct().as('people'))
    .executeTakeFirstOrThrow()
  return row.people
}

/** The questions reported in the last 30 days by `least` people or more, the most reported first. */
export async function listReported(db: Db, now: Date, { least = 1 }: { readonly least?: number } = {}) {
  const people = sql<number>`count(distinct account_id)::integer`
  return await recent(db, now)
    .select('challengeId')
    .select(people.as('people'))
    .select((eb) => eb.fn.max('reportedAt').as('lastAt'))
    .select(
      sql<Record<string, number>>`json_build_object(
        'phone', count(*) filter (where device = 'phone'),
        'tablet', count(*) filter (where device = 'tablet'),
        'desktop', count(*) filter (where device = 'desktop')
      )`.as('devices'),
    )
    .select(
      sql<
        string[]
      >`coalesce(json_agg(text order by reported_at desc) filter (where text is not null), '[]')`.as('texts'),
    )
    .groupBy('challengeId')
    .having(people, '>=', least)
    .orderBy(people, 'desc')
    .orderBy('challengeId')
    .execute()
}
