import { transact } from '../../platform/database/database.ts'
import { countHit } from '../../platform/http/rate-limit.ts'
import type { PublicCall } from '../../platform/http/serve.ts'
import { sendMail } from '../../platform/mail/mail.ts'
import { createLinkToken } from '../mailed-links.ts'
import { confirmationLetter } from './sign-up-letters.ts'

type Call = Pick<PublicCall, 'db' | 'now' | 'jobs' | 'config'>
type Confirmation = {
  readonly accountId: string
  readonly email: string
  /** Where to go once confirmed. */
  readonly returnTo: string | null
}

/** Mails the link that confirms an address. */
export async function sendConfirmation(
  { db, now, jobs, config }: Call,
  { accountId, email, returnTo }: Confirmation,
): Promise<void> {
  const token = await createLinkToken(db, now, { purpose: 'confirm_email', accountId, returnTo })
  await sendMail(jobs, db, confirmationLetter(config, { email, token }))
}

/** Mails another link to somebody who signs in before having confirmed; a few an hour, the earlier ones still serve. */
export async function sendConfirmationAgain(call: Call, confirmation: Confirmation): Promise<void> {
  const { db, now } = call
  const { hits } = await countHit(db, now, { key: `confirm_email:${confirmation.email}`, seconds: 3600 })
  if (hits > 5) return
  await transact(db, (tx) => sendConfirmation({ ...call, db: tx }, confirmation))
}
