import type { TubeKnowledge } from '@orga/engine'
import { sql } from 'kysely'
import type { Db } from '../platform/database/database.ts'
import type { Asked, Outcome, StoredValue } from './tables.ts'

export type AssessmentKey = { readonly accountId: string; readonly assessmentId: string }

/** A test with what is known of the person and the campaign it belongs to. */
function assessments(db: Db, { accountId, assessmentId }: AssessmentKey) {
  return db
    .selectFrom('assessments')
    .innerJoin('knowledge', 'knowledge.accountId', 'assessments.accountId')
    .leftJoin('participations', (join) =>
      join
        .onRef('participations.organizationId', '=', 'assessments.organizationId')
        .onRef('participations.id', '=', 'assessments.participationId'),
    )
    .leftJoin('campaigns', (join) =>
      join
        .onRef('campaigns.organizationId', '=', 'participations.organizationId')
        .onRef('campaigns.id', '=', 'participations.campaignId'),
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

/** What is known of a person, who gets an empty row first if need be; locked until the transaction ends. */
export async function lockKnowledge(tx: Db, accountId: string) {
  await tx
    .insertInto('knowledge')
    .values({ accountId, tubes: '{}', updatedAt: new Date(0) })
    .onConflict((conflict) => conflict.column('accountId').doNothing())
    .execute()
  return await tx
    .selectFrom('knowledge')
    .select(['tubes', 'updatedAt'])
    .where('accountId', '=', accountId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export async function touchKnowledge(tx: Db, accountId: string, updatedAt: Date): Promise<void> {
  await tx.updateTable('knowledge').set({ updatedAt }).where('accountId', '=', accountId).execute()
}

/** Writes what is known now of one tube; the others stay. */
export async function updateTube(
  tx: Db,
  accountId: string,
  { tubeId, known, updatedAt }: { tubeId: string; known: TubeKnowledge | undefined; updatedAt: Date },
): Promise<void> {
  const change = JSON.stringify(known ? { [tubeId]: known } : {})
  await tx
    .updateTable('knowledge')
    .set({ tubes: sql<string>`tubes || ${change}::jsonb`, updatedAt })
    .where('accountId', '=', accountId)
    .execute()
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
      asked: '[]',
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

/** The question in hand from now on, and what was answered just before, if anything was. */
export async function updateAssessment(
  tx: Db,
  { accountId, assessmentId }: AssessmentKey,
  { challengeId, servedAt, completedAt }: Standing,
  answered?: Asked,
): Promise<void> {
  await tx
    .updateTable('assessments')
    .set({
      challengeId,
      servedAt,
      completedAt,
      state: completedAt ? 'completed' : 'started',
      ...(answered ? { asked: sql<string>`asked || ${JSON.stringify([answered])}::jsonb` } : {}),
    })
    .where('accountId', '=', accountId)
    .where('id', '=', assessmentId)
    .execute()
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

export async function insertAnswer(tx: Db, answer: NewAnswer): Promise<void> {
  const value = answer.value === null ? null : JSON.stringify(answer.value)
  await tx
    .insertInto('answers')
    .values({ ...answer, value })
    .execute()
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
