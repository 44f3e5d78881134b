import type { accountsContract, Input } from '@orga/contract'
import { audit } from '../../platform/audit/audit.ts'
import { transact } from '../../platform/database/database.ts'
import { limitRequests } from '../../platform/http/rate-limit.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { sendMail } from '../../platform/mail/mail.ts'
import { checkOwnPassword } from '../passwords/check-own-password.ts'
import type { PasswordHasher } from '../passwords/password-hasher.ts'
import { findEmailForUpdate } from '../queries.ts'
import { deleteTokensOf, insertToken } from '../token-queries.ts'
import { drawEmailCode, hashEmailCode } from './email-code.ts'
import { emailCodeLetter, emailTakenLetter } from './email-letters.ts'

type Call = Pick<SignedInCall, 'db' | 'now' | 'jobs' | 'config' | 'actor' | 'request'> & {
  readonly passwords: PasswordHasher
}

const lifeMs = 3600_000

/** Mails a code to the new address; whether that one is taken is told in the letter alone. */
export async function requestEmailChange(
  call: Call,
  { email, password }: Input<typeof accountsContract.requestEmailChange>,
): Promise<Record<string, never>> {
  const { db, now, jobs, config, actor } = call
  const { accountId } = actor
  await checkOwnPassword(call, password)
  // Letters to an address that is not one's own are few, whatever the answer.
  await limitRequests(call, { name: 'email_change', by: { subject: email }, hits: 5, seconds: 3600 })
  const code = drawEmailCode()
  await transact(db, async (tx) => {
    await deleteTokensOf(tx, accountId, 'change_email')
    const taken = (await findEmailForUpdate(tx, email))?.confirmedAt
    if (taken) {
      await sendMail(jobs, tx, emailTakenLetter(config, email))
      return
    }
    await insertToken(tx, {
      tokenHash: hashEmailCode(accountId, code),
      accountId,
      purpose: 'change_email',
      email,
      returnTo: null,
      createdAt: now,
      expiresAt: new Date(now.getTime() + lifeMs),
    })
    await audit(tx, now, { accountId, action: 'email_change_requested' })
    await sendMail(jobs, tx, emailCodeLetter(config, { email, code }))
  })
  return {}
}
