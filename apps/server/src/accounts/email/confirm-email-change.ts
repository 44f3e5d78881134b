import { accountsContract, type Input, type Output } from '@orga/contract'
import { audit } from '../../platform/audit/audit.ts'
import { isUniqueViolation, transact, type Tx } from '../../platform/database/database.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { sendMail } from '../../platform/mail/mail.ts'
import { deleteAccount, findEmailForUpdate, findEmailOf, replaceEmail } from '../queries.ts'
import { deleteTokensOf } from '../token-queries.ts'
import { deleteSpentCode, takeCodeTry } from './code-queries.ts'
import { hashEmailCode } from './email-code.ts'
import { emailChangedLetter } from './email-letters.ts'

type Call = Pick<SignedInCall, 'db' | 'now' | 'jobs' | 'config' | 'actor'>

/** Changes the address with the code that was mailed to the new one, and tells the old one. */
export async function confirmEmailChange(
  call: Call,
  { code }: Input<typeof accountsContract.confirmEmailChange>,
): Promise<Output<typeof accountsContract.confirmEmailChange>> {
  const { db, now, actor } = call
  const { accountId } = actor
  const pending = await takeCodeTry(db, now, accountId)
  if (!pending?.email) throw refusal(accountsContract.confirmEmailChange, 'code_expired')
  if (!pending.tokenHash.equals(hashEmailCode(accountId, code))) {
    await deleteSpentCode(db, accountId)
    throw refusal(accountsContract.confirmEmailChange, 'code_wrong')
  }
  const { email } = pending
  try {
    await transact(db, (tx) => changeEmail(tx, call, email))
  } catch (error) {
    // Somebody confirmed an account with this address since the code was asked for.
    if (isUniqueViolation(error)) throw refusal(accountsContract.confirmEmailChange, 'code_expired')
    throw error
  }
  return { email }
}

async function changeEmail(tx: Tx, { now, jobs, config, actor }: Call, email: string): Promise<void> {
  const { accountId } = actor
  // A sign-up that was never confirmed holds no address.
  const other = await findEmailForUpdate(tx, email)
  if (other && !other.confirmedAt) await deleteAccount(tx, other.accountId)
  const oldEmail = await findEmailOf(tx, accountId)
  await replaceEmail(tx, { accountId, email, now })
  // A link mailed to the old address must not open the account any more.
  await deleteTokensOf(tx, accountId)
  await audit(tx, now, { accountId, action: 'email_changed' })
  if (oldEmail) await sendMail(jobs, tx, emailChangedLetter(config, oldEmail))
}
