import { z } from 'zod'
import { audit } from '../../platform/audit/audit.ts'
import { transact } from '../../platform/database/database.ts'
import type { PublicCall } from '../../platform/http/serve.ts'
import type { Job } from '../../platform/jobs/jobs.ts'
import { sendMail } from '../../platform/mail/mail.ts'
import { createLinkToken } from '../mailed-links.ts'
import { findCredentials } from '../queries.ts'
import { passwordResetLetter } from './password-letters.ts'

const payload = z.object({ email: z.string() })
/** The address is looked up outside the request: its answer takes as long whether an account has it or not. */
export const sendPasswordResetJob = { name: 'send_password_reset', payload } as const satisfies Job<
  typeof payload
>

/** Mails the link to the account that has the address; to nobody if none has. */
export async function sendPasswordReset(
  { db, now, jobs, config }: Pick<PublicCall, 'db' | 'now' | 'jobs' | 'config'>,
  { email }: z.output<typeof payload>,
): Promise<void> {
  const found = await findCredentials(db, email)
  if (!found) return
  const { accountId } = found
  await transact(db, async (tx) => {
    const token = await createLinkToken(tx, now, { purpose: 'reset_password', accountId })
    await audit(tx, now, { accountId, action: 'password_reset_requested' })
    await sendMail(jobs, tx, passwordResetLetter(config, { email, token }))
  })
}
