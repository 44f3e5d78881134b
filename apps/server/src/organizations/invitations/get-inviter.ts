import type { Db } from '../../platform/database/database.ts'

/** Who invites, as a letter names them. */
export async function getInviter(db: Db, accountId: string): Promise<{ accountId: string; name: string }> {
  const { firstName, lastName } = await db
    .selectFrom('accounts')
    .select(['firstName', 'lastName'])
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
  return { accountId, name: `${firstName} ${lastName}` }
}
