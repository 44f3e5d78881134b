import type { Db } from '../../platform/database/database.ts'

type Password = { readonly accountId: string; readonly hash: string; readonly changedAt: Date }

export async function findPasswordHash(db: Db, accountId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('passwords')
    .select('hash')
    .where('accountId', '=', accountId)
    .executeTakeFirst()
  return row?.hash
}

export async function insertPassword(tx: Db, password: Password): Promise<void> {
  await tx.insertInto('passwords').values(password).execute()
}

export async function updatePassword(tx: Db, { accountId, hash, changedAt }: Password): Promise<void> {
  await tx
    .updateTable('passwords')
    .set({ hash, changedAt, mustChange: false })
    .where('accountId', '=', accountId)
    .execute()
}
