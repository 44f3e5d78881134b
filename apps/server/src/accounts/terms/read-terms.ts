import { accountsContract, type Input, type Output } from '@orga/contract'
import { audit } from '../../platform/audit/audit.ts'
import { transact } from '../../platform/database/database.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { PublicCall, SignedInCall } from '../../platform/http/serve.ts'
import { acceptTerms, listAcceptances } from './acceptances.ts'
import { isInForce, termsInForce } from './terms-in-force.ts'

/** The terms in force, with the words of this installation. */
export async function getTerms(
  { db, config, actor }: Pick<PublicCall, 'db' | 'config' | 'actor'>,
  { document }: Input<typeof accountsContract.getTerms>,
): Promise<Output<typeof accountsContract.getTerms>> {
  const { version, title, markdown } = termsInForce(document)
  const words = { brand: config.brand.name, orgaBrand: config.brand.orgaName, helpEmail: config.helpEmail }
  const fill = (text: string): string =>
    Object.entries(words).reduce((filled, [name, word]) => filled.replaceAll(`{${name}}`, () => word), text)
  const acceptances = actor ? await listAcceptances(db, actor.accountId) : []
  const accepted = acceptances.filter((acceptance) => acceptance.document === document)
  const updated = accepted.length > 0 && !accepted.some(isInForce)
  return { document, version, title: fill(title), markdown: fill(markdown), updated }
}

/** Accepts the version that was read, if it is still the one in force. */
export async function acceptTermsRead(
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
