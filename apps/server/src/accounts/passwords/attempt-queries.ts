import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../platform/database/database.ts'
import { blockAt, locks } from './lockout.ts'

/** Under what the attempts on an account are counted, or those on an identifier that no account has. */
export function attemptKey(accountId: string | undefined, identifier: string): string {
  return accountId === undefined
    ? `identifier:${createHash('sha256').update(identifier).digest('base64url')}`
    : `account:${accountId}`
}

/**
 * Counts one more attempt before it is judged, so that guesses sent at the same time count as well. Returns its
 * number, or nothing where none may be made now.
 */
export async function takeAttempt(db: Db, now: Date, key: string): Promise<number | undefined> {
  const steps = [...locks].map(
    ([attempt, seconds]) =>
      sql`when ${attempt} then ${new Date(now.getTime() + seconds * 1000)}::timestamptz`,
  )
  const row = await db
    .insertInto('signInAttempts')
    .values({ key, attempts: 1, lockedUntil: null, lastAt: now })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({
          attempts: sql<number>`sign_in_attempts.attempts + 1`,
          lockedUntil: sql<Date | null>`case sign_in_attempts.attempts + 1 ${sql.join(steps, sql` `)} end`,
          lastAt: now,
        })
        .where('signInAttempts.attempts', '<', blockAt)
        .where((eb) =>
          eb.or([eb('signInAttempts.lockedUntil', 'is', null), eb('signInAttempts.lockedUntil', '<=', now)]),
        ),
    )
    .returning('attempts')
    .executeTakeFirst()
  return row?.attempts
}

export async function findAttempts(
  db: Db,
  key: string,
): Promise<{ attempts: number; lockedUntil: Date | null } | undefined> {
  return await db
    .selectFrom('signInAttempts')
    .select(['attempts', 'lockedUntil'])
    .where('key', '=', key)
    .executeTakeFirst()
}

/** The right password, or a new one, makes the wrong ones forgotten. */
export async function forgetAttempts(db: Db, accountId: string): Promise<void> {
  await db.deleteFrom('signInAttempts').where('key', '=', attemptKey(accountId, '')).execute()
}
