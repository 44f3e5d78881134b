import type { CampaignSettings } from '@orga/engine'
import { sql } from 'kysely'
import type { Device } from '../content/index.ts'
import { accommodationsOf } from '../learners/index.ts'
import type { Db } from '../platform/database/database.ts'

export type AssessmentKey = { readonly accountId: string; readonly assessmentId: string }

/** A test, what is known of the person and the campaign it belongs to. */
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
    .select(['knowledge.tubes', 'knowledge.evidence', 'knowledge.updatedAt as knowledgeUpdatedAt'])
    .select(['campaigns.name as campaignName', 'campaigns.targetProfileId', 'campaigns.archivedAt'])
    .select(accommodationsOf(sql.ref('assessments.account_id')).as('accommodations'))
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
    .values({ accountId, tubes: '{}', evidence: '{}', updatedAt: now })
    .onConflict((conflict) =>
      conflict.column('accountId').doUpdateSet({
        updatedAt: sql<Date>`greatest(excluded.updated_at, knowledge.updated_at + interval '1 millisecond')`,
      }),
    )
    .returning(['tubes', 'evidence', 'updatedAt'])
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
  readonly settings: CampaignSettings | null
  readonly device: Device | null
  readonly seed: string
  readonly skillIds: string[]
  readonly knownSkills: number
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
      settings: assessment.settings && JSON.stringify(assessment.settings),
      asked: [],
      marks: [],
      state: ended ? 'completed' : 'started',
      servedAt: null,
      completedAt: ended ? assessment.startedAt : null,
    })
    .execute()
}

/** What is in hand from now on. */
export type InHand = {
  readonly challengeId: string | null
  readonly servedAt: Date | null
  readonly completedAt: Date | null
}

/** How it is kept. */
export const inHandColumns = ({ challengeId, servedAt, completedAt }: InHand) => ({
  challengeId,
  servedAt,
  completedAt,
  state: completedAt ? ('completed' as const) : ('started' as const),
  // It was for after the question before.
  promisedId: null,
})

/** The question in hand from now on, and what the pupil sits at. */
export async function updateInHand(
  tx: Db,
  key: AssessmentKey,
  { device, ...next }: InHand & { readonly device: Device | null },
): Promise<void> {
  await tx
    .updateTable('assessments')
    .set({ ...inHandColumns(next), device })
    .where('accountId', '=', key.accountId)
    .where('id', '=', key.assessmentId)
    .execute()
}

/** What the pupil sits at from now on. */
export async function updateDevice(
  db: Db,
  { accountId, assessmentId }: AssessmentKey,
  device: Device | null,
): Promise<void> {
  await db
    .updateTable('assessments')
    .set({ device })
    .where('accountId', '=', accountId)
    .where('id', '=', assessmentId)
    .execute()
}

/** Notes that the question in hand leaves for the browser for the first time. Returns whether it did. */
export async function updateServedAt(
  db: Db,
  { accountId, assessmentId }: AssessmentKey,
  { challengeId, servedAt, device }: { challengeId: string; servedAt: Date; device: Device | null },
): Promise<boolean> {
  const result = await db
    .updateTable('assessments')
    .set({ servedAt, device })
    .where('accountId', '=', accountId)
    .where('id', '=', assessmentId)
    .where('challengeId', '=', challengeId)
    .where('servedAt', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/**
 * Promises what comes after the question in hand. Returns what is promised now: the first promise holds; undefined if
 * the test has moved on.
 */
export async function promiseNext(
  db: Db,
  { accountId, assessmentId }: AssessmentKey,
  { inHand, promisedId }: { readonly inHand: string; readonly promisedId: string },
): Promise<string | null | undefined> {
  const row = await db
    .updateTable('assessments')
    .set({ promisedId: sql<string>`coalesce(promised_id, ${promisedId})` })
    .where('accountId', '=', accountId)
    .where('id', '=', assessmentId)
    .where('challengeId', '=', inHand)
    .returning('promisedId')
    .executeTakeFirst()
  return row?.promisedId
}

type Page = {
  readonly after: { readonly accountId: string; readonly id: string } | null
  readonly limit: number
}

/** What each test aimed at and asked, over all people, page by page. */
export async function listAsked(db: Db, { after, limit }: Page) {
  return await db
    .selectFrom('assessments')
    .select(['accountId', 'id', 'skillIds', 'asked'])
    .$if(after !== null, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('accountId', 'id'), '>', tuple(after?.accountId ?? '', after?.id ?? '')),
      ),
    )
    .orderBy('accountId')
    .orderBy('id')
    .limit(limit)
    .execute()
}
