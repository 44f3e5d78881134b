import { hasAcceptedTerms } from '../../accounts/index.ts'
import type { Db } from '../../platform/database/database.ts'
import type { Membership } from '../../platform/http/access.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { findMember } from './member-queries.ts'

/**
 * The role of an account in a school that is open to it; nothing for a former member or an archived school.
 * Throws `terms_not_accepted` until the person has accepted the school space's terms in force.
 */
export async function findMembership(
  db: Db,
  accountId: string,
  organizationId: string,
): Promise<Membership | undefined> {
  const member = await findMember(db, { organizationId, accountId })
  if (!member) return undefined
  if (!(await hasAcceptedTerms(db, accountId, 'pix-orga'))) {
    throw new Refusal('terms_not_accepted', { details: { document: 'pix-orga' } })
  }
  return { organizationId, role: member.role }
}
