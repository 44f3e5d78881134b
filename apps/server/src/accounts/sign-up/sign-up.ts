import { accountsContract, type Input } from '@orga/contract'
import { v7 as uuidv7 } from 'uuid'
import { audit } from '../../platform/audit/audit.ts'
import { isUniqueViolation, transact, type Tx } from '../../platform/database/database.ts'
import { limitRequests } from '../../platform/http/rate-limit.ts'
import type { PublicCall } from '../../platform/http/serve.ts'
import { sendMail } from '../../platform/mail/mail.ts'
import type { PasswordHasher } from '../passwords/password-hasher.ts'
import { insertPassword } from '../passwords/password-queries.ts'
import { deleteAccount, findEmailForUpdate, insertAccount, insertLoginMethod } from '../queries.ts'
import { acceptTerms } from '../terms/acceptances.ts'
import { sendConfirmation } from './send-confirmation.ts'
import { accountExistsLetter } from './sign-up-letters.ts'

type Call = Pick<PublicCall, 'db' | 'now' | 'jobs' | 'config' | 'request'> & {
  readonly passwords: PasswordHasher
}
type SignUp = Input<typeof accountsContract.signUp>

/** Asks for an account. Whether the address has one already is told in a letter to that address alone. */
export async function signUp(call: Call, input: SignUp): Promise<Record<string, never>> {
  const { db, passwords } = call
  await limitRequests(call, { name: 'sign_up', by: 'network', hits: 1_500, seconds: 3600 })
  await limitRequests(call, { name: 'sign_up', by: { subject: input.email }, hits: 5, seconds: 3600 })
  using place = passwords.takePlace()
  const hash = await place.hash(input.password)
  const register = async (): Promise<void> =>
    await transact(db, (tx) => registerIn(tx, call, { ...input, hash }))
  try {
    await register()
  } catch (error) {
    // Somebody signed up with this address at the same moment: this one replaces it.
    if (!isUniqueViolation(error)) throw error
    await register()
  }
  return {}
}

async function registerIn(
  tx: Tx,
  { now, jobs, config }: Call,
  { email, firstName, lastName, locale, hash, returnTo }: SignUp & { readonly hash: string },
): Promise<void> {
  const existing = await findEmailForUpdate(tx, email)
  if (existing?.confirmedAt) {
    await sendMail(jobs, tx, accountExistsLetter(config, email))
    return
  }
  // Nobody has ever signed in with an address that was not confirmed: the newest sign-up takes its place.
  if (existing) await deleteAccount(tx, existing.accountId)
  const accountId = uuidv7()
  await insertAccount(tx, { id: accountId, firstName, lastName, locale, space: 'person', createdAt: now })
  await insertLoginMethod(tx, {
    kind: 'email',
    identifier: email,
    accountId,
    confirmedAt: null,
    createdAt: now,
  })
  await insertPassword(tx, { accountId, hash, changedAt: now })
  await acceptTerms({ db: tx, now }, accountId, 'pix')
  await audit(tx, now, { accountId, action: 'account_created' })
  await sendConfirmation({ db: tx, now, jobs, config }, { accountId, email, returnTo })
}
