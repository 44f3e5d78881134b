import type { Role } from '@orga/contract'
import type { Db } from '../../platform/database/database.ts'

export type MemberKey = { readonly organizationId: string; readonly accountId: string }

const members = (db: Db, organizationId: string) =>
  db
    .selectFrom('memberships')
    .innerJoin('organizations', 'organizations.id', 'memberships.organizationId')
    .where('memberships.organizationId', '=', organizationId)
    .where('memberships.disabledAt', 'is', null)
    .where('organizations.archivedAt', 'is', null)

/** Somebody of the team as it is now. */
export async function findMember(
  db: Db,
  { organizationId, accountId }: MemberKey,
): Promise<{ role: Role } | undefined> {
  return await members(db, organizationId)
    .select('memberships.role')
    .where('memberships.accountId', '=', accountId)
    .executeTakeFirst()
}

/** The team, with how many campaigns each one owns. */
export async function listMembers(db: Db, organizationId: string) {
  return await members(db, organizationId)
    .innerJoin('accounts', 'accounts.id', 'memberships.accountId')
    .select([
      'memberships.accountId',
      'accounts.firstName',
      'accounts.lastName',
      'memberships.role',
      'memberships.createdAt as joinedAt',
      'memberships.lastAccessedAt',
    ])
    .select((eb) =>
      eb
        .selectFrom('campaigns')
        .whereRef('campaigns.organizationId', '=', 'memberships.organizationId')
        .whereRef('campaigns.ownerId', '=', 'memberships.accountId')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .as('campaigns'),
    )
    .execute()
}

export async function countMembers(
  db: Db,
  organizationId: string,
): Promise<{ members: number; administrators: number }> {
  return await members(db, organizationId)
    .select((eb) => [
      eb.fn.countAll<number>().as('members'),
      eb.fn.countAll<number>().filterWhere('memberships.role', '=', 'admin').as('administrators'),
    ])
    .executeTakeFirstOrThrow()
}

/** Those of `emails` that a member of the team signs in with. */
export async function listEmailsOfMembers(
  db: Db,
  organizationId: string,
  emails: readonly string[],
): Promise<string[]> {
  if (emails.length === 0) return []
  const rows = await members(db, organizationId)
    .innerJoin('loginMethods', 'loginMethods.accountId', 'memberships.accountId')
    .select('loginMethods.identifier')
    .where('loginMethods.kind', '=', 'email')
    .where('loginMethods.identifier', 'in', emails)
    .execute()
  return rows.map(({ identifier }) => identifier)
}

/** Takes somebody into the team, or back into it. */
export async function putMember(
  tx: Db,
  { organizationId, accountId }: MemberKey,
  { role, now }: { role: Role; now: Date },
): Promise<void> {
  await tx
    .insertInto('memberships')
    .values({ organizationId, accountId, role, createdAt: now, lastAccessedAt: null, disabledAt: null })
    .onConflict((conflict) =>
      conflict
        .columns(['organizationId', 'accountId'])
        .doUpdateSet({ role, createdAt: now, disabledAt: null }),
    )
    .execute()
}

export async function updateMember(
  tx: Db,
  { organizationId, accountId }: MemberKey,
  changes: { role?: Role; disabledAt?: Date; lastAccessedAt?: Date },
): Promise<void> {
  await tx
    .updateTable('memberships')
    .set(changes)
    .where('organizationId', '=', organizationId)
    .where('accountId', '=', accountId)
    .execute()
}

/**
 * Makes changes to one team wait for one another until the end of the transaction: who administers a school is
 * decided by several rows, which no constraint of one row can guard. Does not hold up the school's other writes.
 */
export async function lockTeam(tx: Db, organizationId: string): Promise<void> {
  await tx
    .selectFrom('organizations')
    .select('id')
    .where('id', '=', organizationId)
    .forNoKeyUpdate()
    .executeTakeFirst()
}
