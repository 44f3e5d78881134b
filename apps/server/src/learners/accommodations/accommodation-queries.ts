import type { Accommodations } from '@orga/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/database/database.ts'
import type { LearnerKey } from '../queries.ts'

export const noAccommodations: Accommodations = {
  moreTime: 0,
  largerText: false,
  readAloud: false,
  withoutTimer: false,
  withoutSimulator: false,
}

const columns = ['moreTime', 'largerText', 'readAloud', 'withoutTimer', 'withoutSimulator'] as const

export async function findAccommodations(
  db: Db,
  { organizationId, learnerId }: LearnerKey,
): Promise<Accommodations> {
  const row = await db
    .selectFrom('accommodations')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('learnerId', '=', learnerId)
    .executeTakeFirst()
  return row ?? noAccommodations
}

export async function upsertAccommodations(
  tx: Db,
  key: LearnerKey,
  { accommodations, now }: { readonly accommodations: Accommodations; readonly now: Date },
): Promise<void> {
  const row = { ...accommodations, updatedAt: now }
  await tx
    .insertInto('accommodations')
    .values({ ...key, ...row })
    .onConflict((conflict) => conflict.columns(['organizationId', 'learnerId']).doUpdateSet(row))
    .execute()
}

export async function deleteAccommodations(tx: Db, { organizationId, learnerId }: LearnerKey): Promise<void> {
  await tx
    .deleteFrom('accommodations')
    .where('organizationId', '=', organizationId)
    .where('learnerId', '=', learnerId)
    .execute()
}

/**
 * What a person needs, to be a part of the statement that reads their test: the most that any school which has them on
 * its roster today has granted. `accountId` is the column or the value that says who it is.
 */
export const accommodationsOf = (accountId: RawBuilder<unknown>): RawBuilder<Accommodations> => sql`(
  select json_build_object(
    'moreTime', coalesce(max(accommodations.more_time), 0),
    'largerText', coalesce(bool_or(accommodations.larger_text), false),
    'readAloud', coalesce(bool_or(accommodations.read_aloud), false),
    'withoutTimer', coalesce(bool_or(accommodations.without_timer), false),
    'withoutSimulator', coalesce(bool_or(accommodations.without_simulator), false)
  )
  from learners
  join accommodations on accommodations.organization_id = learners.organization_id
    and accommodations.learner_id = learners.id
  where learners.account_id = ${accountId} and learners.hidden_at is null
)`

/** The same, by itself. */
export async function findAccommodationsOfAccount(db: Db, accountId: string): Promise<Accommodations> {
  const { rows } = await sql<{ accommodations: Accommodations }>`
    select ${accommodationsOf(sql`${accountId}::uuid`)} as accommodations`.execute(db)
  return rows[0]?.accommodations ?? noAccommodations
}
