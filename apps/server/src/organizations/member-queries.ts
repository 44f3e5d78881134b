import type { Db } from '../platform/database/database.ts'

export type MemberKey = { readonly organizationId: string; readonly accountId: string }

export async function findActiveMembership(db: Db, { organizationId, accountId }: MemberKey) {
  return await db
    .selectFrom('memberships')
    .innerJoin('organizations', 'organizations.id', 'memberships.organizationId')
    .select(['memberships.organizationId', 'memberships.role'])
    .where('memberships.organizationId', '=', organizationId)
    .where('memberships.accountId', '=', accountId)
    .where('memberships.disabledAt', 'is', null)
    .where('organizations.archivedAt', 'is', null)
    .executeTakeFirst()
}
