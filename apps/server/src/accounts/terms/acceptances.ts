import type { TermsDocument } from '@orga/contract'
import type { Db } from '../../platform/database/database.ts'
import { isInForce, termsInForce } from './terms-in-force.ts'

/** Versions of terms that an account has accepted, earlier ones too. */
export async function listAcceptances(
  db: Db,
  accountId: string,
): Promise<{ document: TermsDocument; version: string }[]> {
  return await db
    .selectFrom('acceptances')
    .select(['document', 'version'])
    .where('accountId', '=', accountId)
    .execute()
}

/** Whether the version in force is accepted; an earlier one no longer counts. */
export async function hasAcceptedTerms(db: Db, accountId: string, document: TermsDocument): Promise<boolean> {
  const acceptances = await listAcceptances(db, accountId)
  return acceptances.some((one) => one.document === document && isInForce(one))
}

/** Keeps that the version in force was accepted, and when first. */
export async function acceptTerms(
  { db, now }: { db: Db; now: Date },
  accountId: string,
  document: TermsDocument,
): Promise<void> {
  const { version } = termsInForce(document)
  await db
    .insertInto('acceptances')
    .values({ accountId, document, version, acceptedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
