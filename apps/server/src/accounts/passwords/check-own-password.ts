import { accountsContract } from '@orga/contract'
import { audit } from '../../platform/audit/audit.ts'
import { limitRequests } from '../../platform/http/rate-limit.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import type { PasswordHasher } from './password-hasher.ts'
import { findPasswordHash } from './password-queries.ts'

type Call = Pick<SignedInCall, 'db' | 'now' | 'actor' | 'request'> & { readonly passwords: PasswordHasher }

/** Makes sure that who is signed in knows the password, and is not somebody at a computer left open. */
export async function checkOwnPassword(call: Call, password: string): Promise<void> {
  const { db, now, actor, passwords } = call
  const { accountId } = actor
  await limitRequests(call, { name: 'own_password', by: { subject: accountId }, hits: 10, seconds: 900 })
  using place = passwords.takePlace()
  const hash = await findPasswordHash(db, accountId)
  if (hash === undefined) throw refusal(accountsContract.changePassword, 'no_password')
  if (await place.verify(hash, password)) return
  await audit(db, now, { accountId, action: 'own_password_wrong' })
  throw refusal(accountsContract.changePassword, 'wrong_password')
}
