import type { TubeKnowledge } from '@orga/engine'
import { type RawBuilder, sql } from 'kysely'
import { type Db, isMissing } from '../platform/database/database.ts'
import type { Outcome, StoredValue } from './tables.ts'

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

/** Of `challengeIds`, those that a person has answered before. */
export async function listSeenChallenges(
  db: Db,
  accountId: string,
  challengeIds: readonly string[],
): Promise<string[]> {
  if (challengeIds.length === 0) return []
  const rows = await db
    .selectFrom('answers')
    .select('challengeId')
    .distinct()
    .where('accountId', '=', accountId)
    .where('challengeId', '=', sql<string>`any(${[...challengeIds]})`)
    .orderBy('challengeId')
    .execute()
  return rows.map(({ challengeId }) => challengeId)
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

const standing = ({ challengeId, servedAt, completedAt }: Standing) => ({
  challengeId,
  servedAt,
  completedAt,
  state: completedAt ? ('completed' as const) : ('started' as const),
})

/** The question in hand from now on. */
export async function updateStanding(tx: Db, key: AssessmentKey, next: Standing): Promise<void> {
  await tx
    .updateTable('assessments')
    .set(standing(next))
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

export type NewAnswer = AssessmentKey & {
  readonly position: number
  readonly challengeId: string
  readonly value: StoredValue
  readonly outcome: Outcome
  readonly seconds: number
  readonly clientKey: string
  readonly answeredAt: Date
}

type Consequence = {
  /** When the knowledge was written that the answer was judged on. */
  readonly knownAt: Date
  readonly next: Standing
  /** What is known now of the answer's tube; the others stay. */
  readonly tubes: Readonly<Record<string, TubeKnowledge>>
  /** What a campaign counts, if the test is one's. */
  readonly counted: RawBuilder<unknown> | undefined
}

/**
 * Writes an answer and all that follows from it, if its question is still in hand and nothing more is known of the
 * person meanwhile. Otherwise the answer has no position, which the table refuses, and nothing at all is written.
 * Returns whether it was. One statement and no transaction around it: the ways to the database are what an answer costs.
 */
export async function insertAnswer(
  db: Db,
  answer: NewAnswer,
  { knownAt, next, tubes, counted = sql`select 1` }: Consequence,
): Promise<boolean> {
  const { accountId, assessmentId, challengeId, answeredAt } = answer
  const { servedAt, completedAt, state } = standing(next)
  const value = answer.value === null ? null : JSON.stringify(answer.value)
  const statement = sql`
    with test as (
      update assessments
      set asked = array_append(asked, ${challengeId}::text), challenge_id = ${next.challengeId},
        served_at = ${servedAt}, completed_at = ${completedAt}, state = ${state}
      where account_id = ${accountId} and id = ${assessmentId} and challenge_id = ${challengeId}
      returning id
    ), known as (
      update knowledge
      set tubes = tubes || ${JSON.stringify(tubes)}::jsonb, updated_at = ${answeredAt}
      where account_id = ${accountId} and date_trunc('milliseconds', updated_at) = ${knownAt}
        and exists (select 1 from test)
      returning account_id
    ), counted as (${counted})
    insert into answers (account_id, assessment_id, position, challenge_id, value, outcome, seconds, client_key, answered_at)
    values (
      ${accountId}, ${assessmentId}, (select ${answer.position}::integer from known), ${challengeId}, ${value},
      ${answer.outcome}, ${answer.seconds}, ${answer.clientKey}, ${answeredAt}
    )`
  try {
    await statement.execute(db)
    return true
  } catch (error) {
    if (isMissing(error, 'position')) return false
    throw error
  }
}

/** Whether a test has an answer that the browser named so. */
export async function hasAnswer(
  db: Db,
  { accountId, assessmentId }: AssessmentKey,
  clientKey: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('answers')
    .select('position')
    .where('accountId', '=', accountId)
    .where('assessmentId', '=', assessmentId)
    .where('clientKey', '=', clientKey)
    .executeTakeFirst()
  return row !== undefined
}

/** The last answers of a test, in the order they were given. */
export async function listLastAnswers(db: Db, { accountId, assessmentId }: AssessmentKey, last: number) {
  const rows = await db
    .selectFrom('answers')
    .select(['position', 'challengeId', 'value', 'outcome'])
    .where('accountId', '=', accountId)
    .where('assessmentId', '=', assessmentId)
    .orderBy('position', 'desc')
    .limit(last)
    .execute()
  return rows.reverse()
}
