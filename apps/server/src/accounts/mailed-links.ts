import { accountsContract } from '@orga/contract'
import type { Db } from '../platform/database/database.ts'
import { refusal } from '../platform/http/refusal.ts'
import { createSecretToken, hashToken } from './secret-token.ts'
import { type AccountToken, deleteToken, findToken, insertToken } from './token-queries.ts'

const lifeSeconds = { confirm_email: 3 * 24 * 3600, reset_password: 3600 } as const
type LinkPurpose = keyof typeof lifeSeconds

/** Makes the secret of a link to mail. */
export async function createLinkToken(
  tx: Db,
  now: Date,
  link: { purpose: LinkPurpose; accountId: string; returnTo?: string | null },
): Promise<string> {
  const { token, hash } = createSecretToken()
  await insertToken(tx, {
    tokenHash: hash,
    accountId: link.accountId,
    purpose: link.purpose,
    email: null,
    returnTo: link.returnTo ?? null,
    createdAt: now,
    expiresAt: new Date(now.getTime() + lifeSeconds[link.purpose] * 1000),
  })
  return token
}

/** What a link opens. Throws `link_invalid` for one unknown, used or replaced, `link_expired` for one too old. */
export async function checkLink(
  db: Db,
  now: Date,
  { purpose, token }: { purpose: LinkPurpose; token: string },
): Promise<AccountToken> {
  const found = await findToken(db, purpose, hashToken(token))
  if (!found) throw refusal(accountsContract.confirmEmail, 'link_invalid')
  if (found.expiresAt <= now) throw refusal(accountsContract.confirmEmail, 'link_expired')
  return found
}

/** Uses a checked link up, in the transaction of what it opens. */
export async function spendLink(tx: Db, { tokenHash }: AccountToken): Promise<void> {
  if (!(await deleteToken(tx, tokenHash))) throw refusal(accountsContract.confirmEmail, 'link_invalid')
}
