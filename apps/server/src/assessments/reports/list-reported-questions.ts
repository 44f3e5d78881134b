import type { Bank } from '../../content/index.ts'
import type { Db } from '../../platform/database/database.ts'
import { listReported } from './report-queries.ts'

/** Questions that pupils have reported in the last 30 days. */
export type ReportedQuestion = {
  readonly challengeId: string
  /** Null for one that the bank no longer has. */
  readonly skillId: string | null
  readonly people: number
  /** By enough people to be looked at now. */
  readonly flagged: boolean
  readonly lastAt: string
  readonly devices: Readonly<Record<string, number>>
  /** The newest first. */
  readonly texts: readonly string[]
}

export async function listReportedQuestions(
  db: Db,
  bank: Bank,
  { now, threshold }: { readonly now: Date; readonly threshold: number },
): Promise<ReportedQuestion[]> {
  const rows = await listReported(db, now)
  return rows.map(({ lastAt, ...row }) => ({
    ...row,
    skillId: bank.challenges.get(row.challengeId)?.skillId ?? null,
    flagged: row.people >= threshold,
    lastAt: lastAt.toISOString(),
  }))
}
