import { accountsContract, type Input } from '@orga/contract'
import { audit } from '../../platform/audit/audit.ts'
import { transact } from '../../platform/database/database.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { acceptTerms } from './acceptances.ts'
import { isInForce } from './terms-in-force.ts'

/** Accepts the version that was read, if it is still the one in force. */
export async function acceptShownTerms(
  { db, now, actor }: Pick<SignedInCall, 'db' | 'now' | 'actor'>,
  { document, version }: Input<typeof accountsContract.acceptTerms>,
): Promise<Record<string, never>> {
  const { accountId } = actor
  if (!isInForce({ document, version })) throw refusal(accountsContract.acceptTerms, 'terms_changed')
  await transact(db, async (tx) => {
    await acceptTerms({ db: tx, now }, accountId, document)
    await audit(tx, now, { accountId, action: 'terms_accepted', details: { document, version } })
  })
  return {}
}
