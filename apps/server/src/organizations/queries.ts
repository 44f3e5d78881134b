import type { Db } from '../platform/database/database.ts'

export type OrganizationRow = Awaited<ReturnType<typeof findOrganizationByUai>> & object

export async function findOrganizationByUai(db: Db, uai: string) {
  return await db.selectFrom('organizations').selectAll().where('uai', '=', uai).executeTakeFirst()
}

export async function getOrganizationById(db: Db, id: string) {
  return await db.selectFrom('organizations').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

/** A school of the open directory that has not closed. */
export async function findOpenSchool(db: Db, uai: string) {
  return await db
    .selectFrom('schoolDirectory')
    .select(['uai', 'name', 'email'])
    .where('uai', '=', uai)
    .where('open', '=', true)
    .executeTakeFirst()
}

export type NewOrganization = {
  readonly id: string
  readonly kind: 'sco' | 'sup' | 'pro'
  readonly uai: string | null
  readonly name: string
  readonly email: string | null
  readonly createdAt: Date
}

/** Returns whether it was written: not if another organization has the UAI. */
export async function insertOrganization(tx: Db, organization: NewOrganization): Promise<boolean> {
  const row = await tx
    .insertInto('organizations')
    .values({ ...organization, archivedAt: null })
    .onConflict((conflict) => conflict.column('uai').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Schools of which an account is a member, the last visited first. */
export async function listOrganizationsOfAccount(db: Db, accountId: string) {
  return await db
    .selectFrom('memberships')
    .innerJoin('organizations', 'organizations.id', 'memberships.organizationId')
    .select([
      'organizations.id',
      'organizations.kind',
      'organizations.uai',
      'organizations.name',
      'memberships.role',
    ])
    .where('memberships.accountId', '=', accountId)
    .where('memberships.disabledAt', 'is', null)
    .where('organizations.archivedAt', 'is', null)
    .orderBy('memberships.lastAccessedAt', (order) => order.desc().nullsLast())
    .orderBy('memberships.createdAt', 'desc')
    .orderBy('organizations.id')
    .execute()
}

/** A school as one of its members sees it, with what has been set up in it. */
export async function getOrganizationOfMember(
  db: Db,
  { organizationId, accountId }: { organizationId: string; accountId: string },
) {
  return await db
    .selectFrom('organizations')
    .innerJoin('memberships', 'memberships.organizationId', 'organizations.id')
    .select([
      'organizations.id',
      'organizations.kind',
      'organizations.uai',
      'organizations.name',
      'memberships.role',
      'memberships.lastAccessedAt',
    ])
    .select((eb) => [
      eb
        .selectFrom('learners')
        .whereRef('learners.organizationId', '=', 'organizations.id')
        .where('learners.hiddenAt', 'is', null)
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .$asScalar()
        .as('learners'),
      eb
        .selectFrom('campaigns')
        .whereRef('campaigns.organizationId', '=', 'organizations.id')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .$asScalar()
        .as('campaigns'),
      eb
        .selectFrom('participations')
        .whereRef('participations.organizationId', '=', 'organizations.id')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .$asScalar()
        .as('participations'),
    ])
    .where('organizations.id', '=', organizationId)
    .where('memberships.accountId', '=', accountId)
    .executeTakeFirstOrThrow()
}
