import type { Db } from '../../platform/database/database.ts'

/** So many wrong codes make one useless. */
const maxTries = 5

/** Counts a try before it is judged, so that guesses sent at once count too. Nothing where no code may be tried. */
export async function takeCodeTry(
  db: Db,
  now: Date,
  accountId: string,
): Promise<{ tokenHash: Buffer; email: string | null } | undefined> {
  return await db
    .updateTable('accountTokens')
    .set((eb) => ({ failures: eb('failures', '+', 1) }))
    .where('accountId', '=', accountId)
    .where('purpose', '=', 'change_email')
    .where('expiresAt', '>', now)
    .where('failures', '<', maxTries)
    .returning(['tokenHash', 'email'])
    .executeTakeFirst()
}

export async function deleteSpentCode(db: Db, accountId: string): Promise<void> {
  await db
    .deleteFrom('accountTokens')
    .where('accountId', '=', accountId)
    .where('purpose', '=', 'change_email')
    .where('failures', '>=', maxTries)
    .execute()
}
