import type { PublicCall } from '../../platform/http/serve.ts'
import { sendMail } from '../../platform/mail/mail.ts'
import { findEmailOf } from '../queries.ts'
import { deleteTokensOf } from '../token-queries.ts'
import { forgetAttempts } from './attempt-queries.ts'
import { passwordChangedLetter } from './password-letters.ts'
import { updatePassword } from './password-queries.ts'

type Call = Pick<PublicCall, 'db' | 'now' | 'jobs' | 'config'>

/** Writes another password, lifts any block, ends all links and codes mailed so far, and tells the owner. */
export async function replacePassword(
  { db, now, jobs, config }: Call,
  { accountId, hash }: { accountId: string; hash: string },
): Promise<void> {
  await updatePassword(db, { accountId, hash, changedAt: now })
  await forgetAttempts(db, accountId)
  await deleteTokensOf(db, accountId)
  const email = await findEmailOf(db, accountId)
  if (email) await sendMail(jobs, db, passwordChangedLetter(config, email))
}
