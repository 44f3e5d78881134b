import type { Db } from '../../platform/database/database.ts'

type Session = {
  readonly accountId: string
  readonly space: 'person' | 'pupil'
  readonly lastSeenAt: Date
  readonly expiresAt: Date
}

export async function findSession(db: Db, tokenHash: Buffer): Promise<Session | undefined> {
  return await db
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.accountId')
    .select(['sessions.accountId', 'accounts.space', 'sessions.lastSeenAt', 'sessions.expiresAt'])
    .where('sessions.tokenHash', '=', tokenHash)
    .executeTakeFirst()
}

export async function insertSession(
  db: Db,
  session: {
    tokenHash: Buffer
    accountId: string
    device: string
    createdAt: Date
    lastSeenAt: Date
    expiresAt: Date
  },
): Promise<void> {
  await db.insertInto('sessions').values(session).execute()
}

export async function prolongSession(
  db: Db,
  tokenHash: Buffer,
  times: { lastSeenAt: Date; expiresAt: Date },
): Promise<void> {
  await db.updateTable('sessions').set(times).where('tokenHash', '=', tokenHash).execute()
}

export async function deleteSession(db: Db, tokenHash: Buffer): Promise<void> {
  await db.deleteFrom('sessions').where('tokenHash', '=', tokenHash).execute()
}

/** Ends all sessions of an account, but one if told. */
export async function deleteSessionsOf(db: Db, accountId: string, except?: Buffer): Promise<void> {
  const sessions = db.deleteFrom('sessions').where('accountId', '=', accountId)
  await (except ? sessions.where('tokenHash', '!=', except) : sessions).execute()
}

export async function listSessionsOf(
  db: Db,
  accountId: string,
  now: Date,
): Promise<{ tokenHash: Buffer; device: string; createdAt: Date; lastSeenAt: Date }[]> {
  return await db
    .selectFrom('sessions')
    .select(['tokenHash', 'device', 'createdAt', 'lastSeenAt'])
    .where('accountId', '=', accountId)
    .where('expiresAt', '>', now)
    .orderBy('lastSeenAt', 'desc')
    .execute()
}

/** Ends one session of an account. Returns whether there was one. */
export async function deleteSessionOf(db: Db, accountId: string, tokenHash: Buffer): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('sessions')
    .where('accountId', '=', accountId)
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
