import type { Selectable } from 'kysely'
import type { Db, Tables } from '../platform/database/database.ts'

export type Account = Selectable<Tables['accounts']>
export type LoginMethodKind = Tables['loginMethods']['kind']

export async function getAccount(db: Db, accountId: string): Promise<Account> {
  return await db.selectFrom('accounts').selectAll().where('id', '=', accountId).executeTakeFirstOrThrow()
}

export async function insertAccount(
  tx: Db,
  account: Pick<Account, 'id' | 'firstName' | 'lastName' | 'space' | 'locale' | 'createdAt'>,
): Promise<void> {
  await tx.insertInto('accounts').values(account).execute()
}

export async function listLoginMethods(
  db: Db,
  accountId: string,
): Promise<{ kind: LoginMethodKind; identifier: string }[]> {
  return await db
    .selectFrom('loginMethods')
    .select(['kind', 'identifier'])
    .where('accountId', '=', accountId)
    .orderBy('kind')
    .execute()
}
