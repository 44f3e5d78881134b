import { accountsContract, type Input } from '@orga/contract'
import { audit } from '../../platform/audit/audit.ts'
import { transact } from '../../platform/database/database.ts'
import type { PublicCall } from '../../platform/http/serve.ts'
import { checkLink, spendLink } from '../mailed-links.ts'
import { confirmEmailOf } from '../queries.ts'
import { openSession } from '../sessions/open-session.ts'
import { deleteSessionsOf } from '../sessions/session-queries.ts'
import type { PasswordHasher } from './password-hasher.ts'
import { replacePassword } from './replace-password.ts'

type Call = Pick<PublicCall, 'db' | 'now' | 'jobs' | 'config' | 'request' | 'reply'> & {
  readonly passwords: PasswordHasher
}

/** Chooses another password by the mailed link, signs out everywhere and signs in here. */
export async function resetPassword(
  call: Call,
  { token, password }: Input<typeof accountsContract.resetPassword>,
): Promise<Record<string, never>> {
  const { db, now, passwords } = call
  const link = await checkLink(db, now, { purpose: 'reset_password', token })
  using place = passwords.takePlace()
  const hash = await place.hash(password)
  const { accountId } = link
  await transact(db, async (tx) => {
    await spendLink(tx, link)
    await replacePassword({ ...call, db: tx }, { accountId, hash })
    // Whoever opened the letter holds the address.
    await confirmEmailOf(tx, accountId, now)
    await deleteSessionsOf(tx, accountId)
    await audit(tx, now, { accountId, action: 'password_reset' })
    await openSession({ ...call, db: tx }, accountId)
  })
  return {}
}
