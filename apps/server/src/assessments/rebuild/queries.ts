import type { Knowledge } from '@orga/engine'
import type { Evidence } from '../measure/evidence.ts'
import type { Db } from '../../platform/database/database.ts'
import type { AssessmentKey } from '../queries.ts'

/** Accounts that have begun a test, by id. */
export async function listAccounts(
  db: Db,
  { after, limit }: { after: string | undefined; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('assessments')
    .select('accountId')
    .distinct()
    .$if(after !== undefined, (query) => query.where('accountId', '>', after ?? ''))
    .orderBy('accountId')
    .limit(limit)
    .execute()
  return rows.map(({ accountId }) => accountId)
}

/** What the participations of an account say, as derived from its answers. */
export async function listParticipations(db: Db, accountId: string) {
  return await db
    .selectFrom('participations')
    .select(['organizationId', 'id', 'assessmentId'])
    .select(['answersCount', 'validatedSkills', 'competences', 'finishedAt'])
    .where('accountId', '=', accountId)
    .orderBy('id')
    .execute()
}

/** What is known of a person, locked against whoever answers meanwhile. */
export async function lockStoredKnowledge(tx: Db, accountId: string) {
  return await tx
    .selectFrom('knowledge')
    .select(['tubes', 'evidence', 'updatedAt'])
    .where('accountId', '=', accountId)
    .forUpdate()
    .executeTakeFirst()
}

export async function upsertKnowledge(
  tx: Db,
  accountId: string,
  {
    tubes,
    evidence,
    updatedAt,
  }: { readonly tubes: Knowledge; readonly evidence: Evidence | null; readonly updatedAt: Date },
): Promise<void> {
  const row = { tubes: JSON.stringify(tubes), evidence: evidence && JSON.stringify(evidence), updatedAt }
  await tx
    .insertInto('knowledge')
    .values({ accountId, ...row })
    .onConflict((conflict) => conflict.column('accountId').doUpdateSet(row))
    .execute()
}

/** What of a test is derived from its answers. */
type Derived = {
  readonly asked: readonly string[]
  readonly marks: readonly number[]
  readonly knownSkills: number
}

export async function updateDerived(
  tx: Db,
  { accountId, assessmentId }: AssessmentKey,
  { asked, marks, knownSkills }: Derived,
): Promise<void> {
  await tx
    .updateTable('assessments')
    .set({ asked: [...asked], marks: [...marks], knownSkills })
    .where('accountId', '=', accountId)
    .where('id', '=', assessmentId)
    .execute()
}
