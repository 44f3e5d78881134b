import type { Db } from '../platform/database/database.ts'
import type { Membership } from '../platform/http/access.ts'

export async function findMembership(
  _db: Db,
  _accountId: string,
  _organizationId: string,
): Promise<Membership | undefined> {
  return undefined
}
