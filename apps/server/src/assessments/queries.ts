import { sql } from 'kysely'
import type { Db } from '../platform/database/database.ts'

export type AssessmentKey = { readonly accountId: string; readonly assessmentId: string }

/** A test with what is known of the person and the campaign it belongs to. */
function assessments(db: Db, { accountId, assessmentId }: AssessmentKey) {
  return db
    .selectFrom('assessments')
    .innerJoin('knowledge', 'knowledge.accountId', 'assessments.accountId')
    .leftJoin('campaigns', (join) =>
      join
        .onRef('campaigns.organizationId', '=', 'assessments.organizationId')
        .onRef('campaigns.id', '=', 'assessments.campaignId'),
    )
    .selectAll('assessments')
    .select(['knowledge.tubes', 'knowledge.updatedAt as knowledgeUpdatedAt'])
    .select(['campaigns.name as campaignName', 'campaigns.targetProfileId', 'campaigns.archivedAt'])
    .where('assessments.accountId', '=', accountId)
    .where('assessments.id', '=', assessmentId)
}

export type AssessmentRow = NonNullable<Awaited<ReturnType<typeof findAssessment>>>

export async function findAssessment(db: Db, key: AssessmentKey) {
  return await assessments(db, key).executeTakeFirst()
}

/** The same, alone with it and with the person’s knowledge until the transaction ends. */
export async function lockAssessment(tx: Db, key: AssessmentKey): Promise<AssessmentRow | undefined> {
  return await assessments(tx, key).forUpdate(['assessments', 'knowledge']).executeTakeFirst()
}

export async function findRunningCompetence(
  db: Db,
  accountId: string,
  competenceId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('assessments')
    .select('id')
    .where('accountId', '=', accountId)
    .where('competenceId', '=', competenceId)
    .where('kind', '=', 'competence')
    .where('state', '=', 'started')
    .executeTakeFirst()
  return row?.id
}

/** The tests of single competences of a person, the oldest first. */
export async function listCompetenceStates(db: Db, accountId: string) {
  return await db
    .selectFrom('assessments')
    .select(['competenceId', 'state'])
    .where('accountId', '=', accountId)
    .where('kind', '=', 'competence')
    .orderBy('startedAt')
    .execute()
}

export async function findKnowledge(db: Db, accountId: string) {
  return await db
    .selectFrom('knowledge')
    .select(['tubes', 'updatedAt'])
    .where('accountId', '=', accountId)
    .executeTakeFirst()
}

/**
 * What is known of a person when they begin something, locked until the transaction ends; and a moment for it that
 * is later than all before, whatever the clocks of several machines say.
 */
export async function lockKnowledge(tx: Db, accountId: string, now: Date) {
  return await tx
    .insertInto('knowledge')
    .values({ accountId, tubes: '{}', updatedAt: now })
    .onConflict((conflict) =>
      conflict.column('accountId').doUpdateSet({
        updatedAt: sql<Date>`greatest(excluded.updated_at, knowledge.updated_at + interval '1 millisecond')`,
      }),
    )
    .returning(['tubes', 'updatedAt'])
    .executeTakeFirstOrThrow()
}

export type NewAssessment = {
  readonly accountId: string
  readonly id: string
  readonly kind: 'campaign' | 'competence'
  readonly competenceId: string | null
  readonly organizationId: string | null
  readonly campaignId: string | null
  readonly participationId: string | null
  readonly engineVersion: string
  readonly seed: string
  readonly skillIds: string[]
  readonly knownSkills: number
  readonly seenChallengeIds: string[]
  readonly challengeId: string | null
  readonly startedAt: Date
}

/** A test without a question to begin with is completed. */
export async function insertAssessment(tx: Db, assessment: NewAssessment): Promise<void> {
  const ended = assessment.challengeId === null
  await tx
    .insertInto('assessments')
    .values({
      ...assessment,
      asked: [],
      state: ended ? 'completed' : 'started',
      servedAt: null,
      completedAt: ended ? assessment.startedAt : null,
    })
    .execute()
}

export type Standing = {
  readonly challengeId: string | null
  readonly servedAt: Date | null
  readonly completedAt: Date | null
}

/** How it is kept. */
export const standingColumns = ({ challengeId, servedAt, completedAt }: Standing) => ({
  challengeId,
  servedAt,
  completedAt,
  state: completedAt ? ('completed' as const) : ('started' as const),
})

/** The question in hand from now on. */
export async function updateStanding(tx: Db, key: AssessmentKey, next: Standing): Promise<void> {
  await tx
    .updateTable('assessments')
    .set(standingColumns(next))
    .where('accountId', '=', key.accountId)
    .where('id', '=', key.assessmentId)
    .execute()
}

/** Notes that the question in hand leaves for the browser for the first time. Returns whether it did. */
export async function updateServedAt(
  db: Db,
  { accountId, assessmentId }: AssessmentKey,
  { challengeId, servedAt }: { challengeId: string; servedAt: Date },
): Promise<boolean> {
  const result = await db
    .updateTable('assessments')
    .set({ servedAt })
    .where('accountId', '=', accountId)
    .where('id', '=', assessmentId)
    .where('challengeId', '=', challengeId)
    .where('servedAt', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}
