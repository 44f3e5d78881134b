import { accountsContract, type Input } from '@orga/contract'
import { audit } from '../../platform/audit/audit.ts'
import { type Db, transact } from '../../platform/database/database.ts'
import { limitRequests } from '../../platform/http/rate-limit.ts'
import { type Refusal, refusal } from '../../platform/http/refusal.ts'
import type { PublicCall } from '../../platform/http/serve.ts'
import { attemptKey, findAttempts, forgetAttempts, takeAttempt } from '../passwords/attempt-queries.ts'
import { blockAt, judgeAttempt } from '../passwords/lockout.ts'
import type { PasswordHasher } from '../passwords/password-hasher.ts'
import { findCredentials } from '../queries.ts'
import { openSession } from '../sessions/open-session.ts'
import { sendConfirmationAgain } from '../sign-up/send-confirmation.ts'

type Call = Pick<PublicCall, 'db' | 'now' | 'jobs' | 'config' | 'request' | 'reply'> & {
  readonly passwords: PasswordHasher
}

/** Signs somebody in. An identifier that no account has is answered alike in every way, and as slowly. */
export async function signIn(
  call: Call,
  { identifier, password, returnTo }: Input<typeof accountsContract.signIn>,
): Promise<Record<string, never>> {
  const { db, now, passwords } = call
  const name = identifier.toLowerCase()
  // A school of a thousand shares one address, and its pupils mistype.
  await limitRequests(call, { name: 'sign_in', by: 'network', hits: 5_000, seconds: 300 })
  await limitRequests(call, { name: 'sign_in', by: { subject: name }, hits: 60, seconds: 300 })
  using place = passwords.takePlace()
  const found = await findCredentials(db, name)
  const key = attemptKey(found?.accountId, name)
  const attempt = await takeAttempt(db, now, key)
  if (attempt === undefined) throw await refuseLocked(db, now, key)
  const right = await place.verify(found?.hash, password)
  if (!found || !right) {
    const accountId = found?.accountId
    const { code } = judgeAttempt(attempt)
    const action = code === 'wrong_credentials' ? 'sign_in_failed' : code
    await audit(db, now, { ...(accountId ? { accountId } : {}), action, details: { attempt } })
    throw refuseWrong(attempt)
  }
  const { accountId, confirmedAt } = found
  await forgetAttempts(db, accountId)
  if (!confirmedAt) {
    await sendConfirmationAgain(call, { accountId, email: name, returnTo })
    throw refusal(accountsContract.signIn, 'email_not_confirmed')
  }
  await transact(db, (tx) => openSession({ ...call, db: tx }, accountId))
  return {}
}

function refuseWrong(attempt: number): Refusal {
  const { code, ...facts } = judgeAttempt(attempt)
  const told = Object.values(facts).some((fact) => fact !== undefined)
  return refusal(accountsContract.signIn, code, told ? { details: facts } : {})
}

async function refuseLocked(db: Db, now: Date, key: string): Promise<Refusal> {
  const found = await findAttempts(db, key)
  if (found && found.attempts >= blockAt) return refusal(accountsContract.signIn, 'account_blocked')
  // A lock that ended meanwhile leaves a second to wait.
  const until = found?.lockedUntil ?? now
  const seconds = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000))
  return refusal(accountsContract.signIn, 'account_locked', { details: { seconds } })
}
