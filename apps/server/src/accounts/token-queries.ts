import type { Selectable } from 'kysely'
import type { Db, Tables } from '../platform/database/database.ts'

export type AccountToken = Selectable<Tables['accountTokens']>
export type TokenPurpose = AccountToken['purpose']

export async function insertToken(tx: Db, token: Omit<AccountToken, 'failures'>): Promise<void> {
  await tx.insertInto('accountTokens').values(token).execute()
}

export async function findToken(
  db: Db,
  purpose: TokenPurpose,
  tokenHash: Buffer,
): Promise<AccountToken | undefined> {
  return await db
    .selectFrom('accountTokens')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .where('purpose', '=', purpose)
    .executeTakeFirst()
}

/** Uses a token up. Returns whether it was still there: it serves once, also when sent twice at the same time. */
export async function deleteToken(tx: Db, tokenHash: Buffer): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('accountTokens')
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Ends the links and codes of an account, those of one purpose if told. */
export async function deleteTokensOf(tx: Db, accountId: string, purpose?: TokenPurpose): Promise<void> {
  const tokens = tx.deleteFrom('accountTokens').where('accountId', '=', accountId)
  await (purpose ? tokens.where('purpose', '=', purpose) : tokens).execute()
}
