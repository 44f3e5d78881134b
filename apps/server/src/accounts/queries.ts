import type { Insertable, Selectable } from 'kysely'
import type { Db, Tables } from '../platform/database/database.ts'

type Account = Selectable<Tables['accounts']>
type LoginMethod = Selectable<Tables['loginMethods']>

export async function getAccount(db: Db, accountId: string): Promise<Account> {
  return await db.selectFrom('accounts').selectAll().where('id', '=', accountId).executeTakeFirstOrThrow()
}

export async function insertAccount(tx: Db, account: Insertable<Tables['accounts']>): Promise<void> {
  await tx.insertInto('accounts').values(account).execute()
}

export async function updateAccount(
  db: Db,
  accountId: string,
  { reading, ...changes }: Partial<Pick<Account, 'firstName' | 'lastName' | 'locale' | 'reading'>>,
): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ ...changes, ...(reading ? { reading: JSON.stringify(reading) } : {}) })
    .where('id', '=', accountId)
    .execute()
}

/** Removes an account with all that belongs to it. */
export async function deleteAccount(tx: Db, accountId: string): Promise<void> {
  await tx.deleteFrom('accounts').where('id', '=', accountId).execute()
}

export async function listLoginMethods(
  db: Db,
  accountId: string,
): Promise<Pick<LoginMethod, 'kind' | 'identifier'>[]> {
  return await db
    .selectFrom('loginMethods')
    .select(['kind', 'identifier'])
    .where('accountId', '=', accountId)
    .orderBy('kind')
    .execute()
}

export async function insertLoginMethod(tx: Db, method: Insertable<Tables['loginMethods']>): Promise<void> {
  await tx.insertInto('loginMethods').values(method).execute()
}

type Credentials = Pick<LoginMethod, 'accountId' | 'confirmedAt'> & { readonly hash: string }

/** The account that signs in with a password under an e-mail address or user name, in lower case. */
export async function findCredentials(db: Db, identifier: string): Promise<Credentials | undefined> {
  return await db
    .selectFrom('loginMethods')
    .innerJoin('passwords', 'passwords.accountId', 'loginMethods.accountId')
    .select(['loginMethods.accountId', 'loginMethods.confirmedAt', 'passwords.hash'])
    .where('kind', '=', identifier.includes('@') ? 'email' : 'username')
    .where('identifier', '=', identifier)
    .executeTakeFirst()
}

/** Whose an address is. Held until the transaction ends, so that two changes of it follow one another. */
export async function findEmailForUpdate(
  tx: Db,
  email: string,
): Promise<Pick<LoginMethod, 'accountId' | 'confirmedAt'> | undefined> {
  return await tx
    .selectFrom('loginMethods')
    .select(['accountId', 'confirmedAt'])
    .where('kind', '=', 'email')
    .where('identifier', '=', email)
    .forUpdate()
    .executeTakeFirst()
}

export async function findEmailOf(db: Db, accountId: string): Promise<string | undefined> {
  const methods = await listLoginMethods(db, accountId)
  return methods.find(({ kind }) => kind === 'email')?.identifier
}

/** Confirms the address of an account; the first time counts. */
export async function confirmEmailOf(tx: Db, accountId: string, now: Date): Promise<void> {
  await tx
    .updateTable('loginMethods')
    .set({ confirmedAt: now })
    .where('accountId', '=', accountId)
    .where('kind', '=', 'email')
    .where('confirmedAt', 'is', null)
    .execute()
}

/** Gives an account another address, confirmed, or a first one. */
export async function replaceEmail(
  tx: Db,
  { accountId, email, now }: { accountId: string; email: string; now: Date },
): Promise<void> {
  await tx.deleteFrom('loginMethods').where('accountId', '=', accountId).where('kind', '=', 'email').execute()
  await insertLoginMethod(tx, {
    kind: 'email',
    identifier: email,
    accountId,
    confirmedAt: now,
    createdAt: now,
  })
}
