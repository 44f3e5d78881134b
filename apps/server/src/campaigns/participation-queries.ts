import { type RawBuilder, sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../platform/database/database.ts'
import type { CompetenceCounts } from './tables.ts'

/** The learner of this school that an account is linked to, if any. */
export async function findLearnerOfAccount(db: Db, organizationId: string, accountId: string) {
  return await db
    .selectFrom('learners')
    .select(['id', 'division', 'mefCode', 'schoolYear'])
    .where('organizationId', '=', organizationId)
    .where('accountId', '=', accountId)
    .where('hiddenAt', 'is', null)
    .executeTakeFirst()
}

/** The latest participation of an account in a campaign. */
export async function findParticipation(
  db: Db,
  {
    organizationId,
    campaignId,
    accountId,
  }: { organizationId: string; campaignId: string; accountId: string },
) {
  return await db
    .selectFrom('participations')
    .select(['id', 'assessmentId', 'state', 'attempt'])
    .where('organizationId', '=', organizationId)
    .where('campaignId', '=', campaignId)
    .where('accountId', '=', accountId)
    .orderBy('attempt', 'desc')
    .executeTakeFirst()
}

/** The latest participation of a learner in a campaign. */
export async function findParticipationOfLearner(
  db: Db,
  {
    organizationId,
    campaignId,
    learnerId,
  }: { organizationId: string; campaignId: string; learnerId: string },
) {
  return await db
    .selectFrom('participations')
    .select(['accountId', 'assessmentId'])
    .where('organizationId', '=', organizationId)
    .where('campaignId', '=', campaignId)
    .where('learnerId', '=', learnerId)
    .orderBy('attempt', 'desc')
    .executeTakeFirst()
}

export type NewParticipation = {
  readonly organizationId: string
  readonly campaignId: string
  readonly learnerId: string
  readonly accountId: string
  readonly assessmentId: string
  readonly division: string | null
  readonly schoolYear: number | null
  readonly targetSkills: number
  readonly validatedSkills: number
  readonly competences: CompetenceCounts
  readonly startedAt: Date
  /** When all was known from the beginning. */
  readonly finishedAt: Date | null
}

/** Begins a participation. Returns its id, or nothing if the learner has begun already. */
export async function insertParticipation(
  tx: Db,
  participation: NewParticipation,
): Promise<string | undefined> {
  const row = await tx
    .insertInto('participations')
    .values({
      ...participation,
      id: uuidv7(),
      attempt: 1,
      state: participation.finishedAt ? 'finished' : 'started',
      competences: JSON.stringify(participation.competences),
    })
    .onConflict((conflict) =>
      conflict.columns(['organizationId', 'campaignId', 'learnerId', 'attempt']).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export type ParticipationProgress = {
  readonly answersCount: number
  readonly validatedSkills: number
  readonly competences: CompetenceCounts
  /** When the last question was answered; null while it goes on. */
  readonly finishedAt: Date | null
}

type ParticipationKey = { readonly organizationId: string; readonly participationId: string }

/** The statement that writes what a participation has reached, to be a part of the one that writes an answer. */
export function participationUpdate(
  { organizationId, participationId }: ParticipationKey,
  { answersCount, validatedSkills, competences, finishedAt }: ParticipationProgress,
): RawBuilder<unknown> {
  return sql`
    update participations
    set answers_count = ${answersCount}, validated_skills = ${validatedSkills},
      competences = ${JSON.stringify(competences)}, state = ${finishedAt ? 'finished' : 'started'},
      finished_at = ${finishedAt}
    where organization_id = ${organizationId} and id = ${participationId}`
}

export async function updateParticipation(
  tx: Db,
  key: ParticipationKey,
  progress: ParticipationProgress,
): Promise<void> {
  await participationUpdate(key, progress).execute(tx)
}

/** Ends a participation that has nothing left to ask, its counts unchanged. */
export async function finishParticipation(
  tx: Db,
  { organizationId, participationId }: ParticipationKey,
  finishedAt: Date,
): Promise<void> {
  await tx
    .updateTable('participations')
    .set({ state: 'finished', finishedAt })
    .where('organizationId', '=', organizationId)
    .where('id', '=', participationId)
    .execute()
}

/** Campaigns that an account has begun, and those open to the classes it is on the roster of; the newest first. */
export async function listCampaignsOfAccount(db: Db, accountId: string) {
  return await db
    .selectFrom('learners')
    .innerJoin('campaigns', (join) => join.onRef('campaigns.organizationId', '=', 'learners.organizationId'))
    .leftJoin('participations', (join) =>
      join
        .onRef('participations.organizationId', '=', 'campaigns.organizationId')
        .onRef('participations.campaignId', '=', 'campaigns.id')
        .onRef('participations.learnerId', '=', 'learners.id'),
    )
    .innerJoin('organizations', 'organizations.id', 'campaigns.organizationId')
    .select([
      'campaigns.code',
      'campaigns.name',
      'campaigns.targetProfileId',
      'campaigns.archivedAt',
      'organizations.name as organizationName',
      'participations.state',
      'participations.assessmentId',
      'participations.answersCount',
      'participations.validatedSkills',
      'participations.targetSkills',
      'participations.finishedAt',
    ])
    .where('learners.accountId', '=', accountId)
    .where((eb) =>
      eb.or([
        eb('participations.id', 'is not', null),
        eb.and([
          eb('learners.hiddenAt', 'is', null),
          eb('campaigns.archivedAt', 'is', null),
          eb('organizations.archivedAt', 'is', null),
          eb.or([
            eb('campaigns.division', 'is', null),
            eb('campaigns.division', '=', eb.ref('learners.division')),
          ]),
        ]),
      ]),
    )
    .orderBy('campaigns.createdAt', 'desc')
    .limit(50)
    .execute()
}
