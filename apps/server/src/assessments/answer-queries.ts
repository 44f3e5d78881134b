import type { TubeKnowledge } from '@orga/engine'
import { type RawBuilder, sql } from 'kysely'
import { type Db, isMissing } from '../platform/database/database.ts'
import { type AssessmentKey, type Standing, standingColumns } from './queries.ts'
import type { Outcome, StoredValue } from './tables.ts'

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
  const { servedAt, completedAt, state } = standingColumns(next)
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
