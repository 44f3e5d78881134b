import { listReported } from '../../assessments/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Check } from './check.ts'

/** Questions that many pupils have reported wait for somebody to read them again. */
export async function checkReports(
  { db, pool }: Database,
  { now, threshold }: { readonly now: Date; readonly threshold: number },
): Promise<Check> {
  const name = 'reports'
  const { rows } = await pool.query<{ name: string | null }>(
    `select to_regclass('public.question_reports') as name`,
  )
  if ((rows[0]?.name ?? null) === null)
    return { name, state: 'unused', message: 'Aucune épreuve n’a encore pu être signalée.' }
  const flagged = await listReported(db, now, { least: threshold })
  if (flagged.length === 0)
    return {
      name,
      state: 'good',
      message: `Aucune épreuve signalée par ${threshold} personnes ou plus en 30 jours.`,
    }
  const ids = flagged.map(({ challengeId }) => challengeId).join(', ')
  return {
    name,
    state: 'warning',
    message: `À relire\u00a0: ${ids}. Les détails\u00a0: npm run pix -- challenges reported`,
  }
}
