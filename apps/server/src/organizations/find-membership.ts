import type { Db } from '../platform/database/database.ts'
import type { Membership } from '../platform/http/access.ts'
import { findActiveMembership } from './member-queries.ts'

/** The role of an account in a school that is open to it; nothing for a former member or an archived school. */
export async function findMembership(
  db: Db,
  accountId: string,
  organizationId: string,
): Promise<Membership | undefined> {
  return await findActiveMembership(db, { organizationId, accountId })
}
