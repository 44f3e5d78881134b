import { accountsContract, type Input } from '@orga/contract'
import { audit } from '../../platform/audit/audit.ts'
import { transact } from '../../platform/database/database.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { deleteSessionsOf } from '../sessions/session-queries.ts'
import { checkOwnPassword } from './check-own-password.ts'
import type { PasswordHasher } from './password-hasher.ts'
import { replacePassword } from './replace-password.ts'

type Call = Pick<SignedInCall, 'db' | 'now' | 'jobs' | 'config' | 'actor' | 'request'> & {
  readonly passwords: PasswordHasher
}

/** Changes one's password and signs out everywhere else. */
export async function changePassword(
  call: Call,
  { currentPassword, newPassword }: Input<typeof accountsContract.changePassword>,
): Promise<Record<string, never>> {
  const { db, now, actor, passwords } = call
  const { accountId, sessionHash } = actor
  await checkOwnPassword(call, currentPassword)
  using place = passwords.takePlace()
  const hash = await place.hash(newPassword)
  await transact(db, async (tx) => {
    await replacePassword({ ...call, db: tx }, { accountId, hash })
    await deleteSessionsOf(tx, accountId, sessionHash)
    await audit(tx, now, { accountId, action: 'password_changed' })
  })
  return {}
}
