import type { TubeKnowledge } from '@orga/engine'
import { type RawBuilder, sql } from 'kysely'
import { type Db, isMissing } from '../platform/database/database.ts'
import { collectEvidence, type Evidence, markOf } from './measure/evidence.ts'
import { type AssessmentKey, type InHand, inHandColumns } from './queries.ts'
import type { Outcome, StoredValue } from './tables.ts'

export type NewAnswer = AssessmentKey & {
  readonly position: number
  readonly challengeId: string
  readonly value: StoredValue
  readonly outcome: Outcome
  readonly seconds: number
  readonly away: { readonly times: number; readonly seconds: number }
  readonly clientKey: string
  readonly answeredAt: Date
}

type Consequence = {
  /** When the knowledge was written that the answer was judged on. */
  readonly knownAt: Date
  readonly next: InHand
  /** What is known now of some tubes; the others stay. */
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
  const { servedAt, completedAt, state } = inHandColumns(next)
  const mark = markOf(answer.outcome, answeredAt)
  const value = answer.value === null ? null : JSON.stringify(answer.value)
  const statement = sql`
    with test as (
      update assessments
      set asked = array_append(asked, ${challengeId}::text),
        marks = array_append(marks, ${mark}::double precision), challenge_id = ${next.challengeId}, served_at = ${servedAt},
        completed_at = ${completedAt}, state = ${state}, promised_id = null
      where account_id = ${accountId} and id = ${assessmentId} and challenge_id = ${challengeId}
      returning id
    ), known as (
      update knowledge
      set tubes = tubes || ${JSON.stringify(tubes)}::jsonb, evidence = evidence || ${JSON.stringify({ [challengeId]: mark })}::jsonb,
        updated_at = ${answeredAt}
      where account_id = ${accountId} and date_trunc('milliseconds', updated_at) = ${knownAt}
        and exists (select 1 from test)
      returning account_id
    ), counted as (${counted})
    insert into answers (
      account_id, assessment_id, position, challenge_id, value, outcome, seconds, away_times, away_seconds, client_key, answered_at
    )
    values (
      ${accountId}, ${assessmentId}, (select ${answer.position}::integer from known), ${challengeId}, ${value},
      ${answer.outcome}, ${answer.seconds}, ${answer.away.times}, ${answer.away.seconds}, ${answer.clientKey}, ${answeredAt}
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

/** What all answers of a person say, in the order they were given. */
export async function readEvidence(db: Db, accountId: string): Promise<Evidence> {
  const rows = await db
    .selectFrom('answers')
    .select(['challengeId', 'outcome', 'answeredAt'])
    .where('accountId', '=', accountId)
    .orderBy('answeredAt')
    .orderBy('position')
    .execute()
  return collectEvidence(rows)
}

/** Notes what a person's history says, where it has not been noted since its first answer. */
export async function updateEvidence(tx: Db, accountId: string, evidence: Evidence): Promise<void> {
  await tx
    .updateTable('knowledge')
    .set({ evidence: JSON.stringify(evidence) })
    .where('accountId', '=', accountId)
    .execute()
}

/** Notes what a test that was over when it began says of the person. */
export async function updateTubes(
  tx: Db,
  accountId: string,
  tubes: Readonly<Record<string, TubeKnowledge>>,
): Promise<void> {
  await tx
    .updateTable('knowledge')
    .set({ tubes: sql<string>`tubes || ${JSON.stringify(tubes)}::jsonb` })
    .where('accountId', '=', accountId)
    .execute()
}
