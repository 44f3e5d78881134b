import { accountsContract, type Input, type Output } from '@orga/contract'
import { audit } from '../../platform/audit/audit.ts'
import { transact } from '../../platform/database/database.ts'
import type { PublicCall } from '../../platform/http/serve.ts'
import { checkLink, spendLink } from '../mailed-links.ts'
import { confirmEmailOf } from '../queries.ts'
import { openSession } from '../sessions/open-session.ts'
import { deleteTokensOf } from '../token-queries.ts'

type Call = Pick<PublicCall, 'db' | 'now' | 'config' | 'request' | 'reply'>

/** Confirms an address by the link mailed to it, and signs in. */
export async function confirmEmail(
  call: Call,
  { token }: Input<typeof accountsContract.confirmEmail>,
): Promise<Output<typeof accountsContract.confirmEmail>> {
  const { db, now } = call
  return await transact(db, async (tx) => {
    const link = await checkLink(tx, now, { purpose: 'confirm_email', token })
    await spendLink(tx, link)
    const { accountId, returnTo } = link
    await confirmEmailOf(tx, accountId, now)
    await deleteTokensOf(tx, accountId, 'confirm_email')
    await audit(tx, now, { accountId, action: 'email_confirmed' })
    await openSession({ ...call, db: tx }, accountId)
    return { returnTo }
  })
}
