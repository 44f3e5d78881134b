import type { Db } from '../../platform/database/database.ts'
import type { NamedLearner } from './match-learner.ts'

export type School = { readonly organizationId: string; readonly uai: string | null; readonly name: string }

/** The school whose open campaign has this code. */
export async function findSchoolByCode(db: Db, code: string): Promise<School | undefined> {
  return await db
    .selectFrom('campaignCodes')
    .innerJoin('campaigns', (join) =>
      join
        .onRef('campaigns.organizationId', '=', 'campaignCodes.organizationId')
        .onRef('campaigns.id', '=', 'campaignCodes.campaignId'),
    )
    .innerJoin('organizations', 'organizations.id', 'campaignCodes.organizationId')
    .select(['organizations.id as organizationId', 'organizations.uai', 'organizations.name'])
    .where('campaignCodes.code', '=', code)
    .where('campaigns.archivedAt', 'is', null)
    .where('organizations.archivedAt', 'is', null)
    .executeTakeFirst()
}

export type LinkableLearner = NamedLearner & {
  readonly id: string
  readonly division: string | null
  readonly accountId: string | null
}

/** Pupils of the school who were born that day. With `lock`, nobody else links them until the transaction ends. */
export async function listBornOn(
  db: Db,
  { organizationId, birthDate, lock }: { organizationId: string; birthDate: string; lock: boolean },
): Promise<LinkableLearner[]> {
  return await db
    .selectFrom('learners')
    .select([
      'id',
      'firstName',
      'middleName',
      'thirdName',
      'lastName',
      'preferredLastName',
      'division',
      'accountId',
    ])
    .where('organizationId', '=', organizationId)
    .where('birthDate', '=', birthDate)
    .where('hiddenAt', 'is', null)
    .orderBy('id')
    .$if(lock, (query) => query.forUpdate())
    .execute()
}

/** The learner of the school that an account is linked to, hidden ones included. */
export async function findLinkedLearner(
  db: Db,
  organizationId: string,
  accountId: string,
): Promise<{ id: string } | undefined> {
  return await db
    .selectFrom('learners')
    .select('id')
    .where('organizationId', '=', organizationId)
    .where('accountId', '=', accountId)
    .executeTakeFirst()
}

/** Links a learner who is free. Returns whether they were. */
export async function updateLink(
  tx: Db,
  { organizationId, learnerId }: { organizationId: string; learnerId: string },
  { accountId, now }: { accountId: string; now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('learners')
    .set({ accountId, linkedAt: now, updatedAt: now })
    .where('organizationId', '=', organizationId)
    .where('id', '=', learnerId)
    .where('accountId', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Whether an account works in the school. */
export async function isMember(db: Db, organizationId: string, accountId: string): Promise<boolean> {
  const row = await db
    .selectFrom('memberships')
    .select('accountId')
    .where('organizationId', '=', organizationId)
    .where('accountId', '=', accountId)
    .where('disabledAt', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

export async function getNames(db: Db, accountId: string): Promise<{ firstName: string; lastName: string }> {
  return await db
    .selectFrom('accounts')
    .select(['firstName', 'lastName'])
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
}
