import type { Db } from '../platform/database/database.ts'

const day = 24 * 3600_000
/** A link that has run out is told from an unknown one for so long. */
const keepExpiredLinks = 30 * day
/** Who signed up and never confirmed may ask for another link for so long. */
const keepUnconfirmed = 30 * day
/** Attempts on identifiers that no account has. */
const keepAttempts = 90 * day

/** Deletes what has run out. Done twice, nothing more happens. */
export async function deleteExpiredRows(db: Db, now: Date): Promise<void> {
  const before = (age: number): Date => new Date(now.getTime() - age)
  await db.deleteFrom('sessions').where('expiresAt', '<=', now).execute()
  await db.deleteFrom('accountTokens').where('expiresAt', '<=', before(keepExpiredLinks)).execute()
  await db.deleteFrom('rateLimits').where('resetsAt', '<=', now).execute()
  await db.deleteFrom('portalRequests').where('expiresAt', '<=', now).execute()
  await db.deleteFrom('portalAssertions').where('expiresAt', '<=', now).execute()
  await db.deleteFrom('portalVisits').where('expiresAt', '<=', now).execute()
  await db
    .deleteFrom('signInAttempts')
    .where('key', 'like', 'identifier:%')
    .where('lastAt', '<=', before(keepAttempts))
    .execute()
  await deleteUnconfirmed(db, before(keepUnconfirmed))
}

/** Accounts of sign-ups that were never confirmed: such an address is the only way into its account. */
async function deleteUnconfirmed(db: Db, createdBefore: Date): Promise<void> {
  const unconfirmed = db
    .selectFrom('loginMethods')
    .select('accountId')
    .where('kind', '=', 'email')
    .where('confirmedAt', 'is', null)
    .where('createdAt', '<=', createdBefore)
  await db.deleteFrom('accounts').where('id', 'in', unconfirmed).execute()
}
