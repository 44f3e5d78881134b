import { sql, type SqlBool } from 'kysely'
import type { Db } from '../platform/database/database.ts'

type Scope = {
  readonly organizationId: string
  readonly campaignId: string
  /** null: the campaign is for the whole school. */
  readonly division: string | null
}

export type ParticipantFilter = {
  /** Empty: those in no class. */
  readonly division?: string | undefined
  readonly status?: 'to_do' | 'started' | 'finished' | undefined
  readonly search: string
}

/**
 * Whom a campaign concerns: the roster it was made for, and whoever took part even if they have left since.
 * The class is the one of the day they began, else today's.
 */
function participants(db: Db, { organizationId, campaignId, division }: Scope) {
  return db
    .selectFrom('learners')
    .leftJoin('participations', (join) =>
      join
        .onRef('participations.organizationId', '=', 'learners.organizationId')
        .onRef('participations.learnerId', '=', 'learners.id')
        .on('participations.campaignId', '=', campaignId),
    )
    .where('learners.organizationId', '=', organizationId)
    .where((eb) =>
      eb.or([
        eb('participations.id', 'is not', null),
        eb.and([
          eb('learners.hiddenAt', 'is', null),
          ...(division === null ? [] : [eb('learners.division', '=', division)]),
        ]),
      ]),
    )
}

const divisionThen = sql<string | null>`coalesce(participations.division, learners.division)`

export async function listDivisionProgress(db: Db, scope: Scope) {
  return await participants(db, scope)
    .select([
      divisionThen.as('division'),
      sql<number>`count(*) filter (where participations.id is null)`.as('toDo'),
      sql<number>`count(*) filter (where participations.state = 'started')`.as('started'),
      sql<number>`count(*) filter (where participations.state = 'finished')`.as('finished'),
      sql<number>`coalesce(sum(participations.validated_skills) filter (where participations.state = 'finished'), 0)`.as(
        'validated',
      ),
      sql<number>`coalesce(sum(participations.target_skills) filter (where participations.state = 'finished'), 0)`.as(
        'target',
      ),
    ])
    .groupBy(divisionThen)
    .execute()
}

function filtered(db: Db, scope: Scope, { division, status, search }: ParticipantFilter) {
  const words = search.split(' ').filter(Boolean)
  return participants(db, scope)
    .$if(division === '', (query) => query.where(divisionThen, 'is', null))
    .$if(Boolean(division), (query) => query.where(divisionThen, '=', division ?? ''))
    .$if(status === 'to_do', (query) => query.where('participations.id', 'is', null))
    .$if(status === 'started' || status === 'finished', (query) =>
      query.where('participations.state', '=', status === 'started' ? 'started' : 'finished'),
    )
    .$if(words.length > 0, (query) =>
      query.where((eb) => eb.and(words.map((word) => eb('learners.searchName', 'like', `%${word}%`)))),
    )
}

export async function countParticipants(db: Db, scope: Scope, filter: ParticipantFilter): Promise<number> {
  const row = await filtered(db, scope, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

const columns = [
  'learners.id as learnerId',
  'learners.lastName',
  'learners.firstName',
  'learners.searchName',
  'participations.accountId',
  'participations.assessmentId',
  'participations.state',
  'participations.validatedSkills',
  'participations.targetSkills',
  'participations.competences',
  'participations.startedAt',
  'participations.finishedAt',
] as const

export type ParticipantRow = Awaited<ReturnType<typeof listParticipants>>[number]

export async function listParticipants(
  db: Db,
  scope: Scope,
  filter: ParticipantFilter,
  { limit, after }: { limit: number; after: { searchName: string; id: string } | undefined },
) {
  return await filtered(db, scope, filter)
    .select(columns)
    .select(divisionThen.as('division'))
    .$if(after !== undefined, (query) =>
      query.where(sql<SqlBool>`(learners.search_name, learners.id) > (${after?.searchName}, ${after?.id})`),
    )
    .orderBy('learners.searchName')
    .orderBy('learners.id')
    .limit(limit)
    .execute()
}

export async function findParticipant(
  db: Db,
  scope: Scope,
  learnerId: string,
): Promise<ParticipantRow | undefined> {
  return await participants(db, scope)
    .select(columns)
    .select(divisionThen.as('division'))
    .where('learners.id', '=', learnerId)
    .executeTakeFirst()
}

/** The answers of one test, in the order they were given. */
export async function listAnswers(db: Db, accountId: string, assessmentId: string) {
  return await db
    .selectFrom('answers')
    .select([
      'position',
      'challengeId',
      'value',
      'outcome',
      'seconds',
      'awayTimes',
      'awaySeconds',
      'answeredAt',
    ])
    .where('accountId', '=', accountId)
    .where('assessmentId', '=', assessmentId)
    .orderBy('position')
    .execute()
}

/** Whether a school has, or has had, a pupil on its roster. */
export async function hasLearner(
  db: Db,
  { organizationId, learnerId }: { organizationId: string; learnerId: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('learners')
    .select('id')
    .where('organizationId', '=', organizationId)
    .where('id', '=', learnerId)
    .executeTakeFirst()
  return row !== undefined
}

/** The campaigns of a school that a pupil has begun, the newest first. */
export async function listParticipationsOfLearner(
  db: Db,
  { organizationId, learnerId }: { organizationId: string; learnerId: string },
) {
  return await db
    .selectFrom('participations')
    .innerJoin('campaigns', (join) =>
      join
        .onRef('campaigns.organizationId', '=', 'participations.organizationId')
        .onRef('campaigns.id', '=', 'participations.campaignId'),
    )
    .select(['campaigns.id as campaignId', 'campaigns.name as campaignName', 'campaigns.targetProfileId'])
    .select(['participations.state', 'participations.validatedSkills', 'participations.targetSkills'])
    .select(['participations.startedAt', 'participations.finishedAt'])
    .where('participations.organizationId', '=', organizationId)
    .where('participations.learnerId', '=', learnerId)
    .orderBy('participations.startedAt', 'desc')
    .execute()
}
