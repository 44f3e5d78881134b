import { type Expression, type SqlBool, sql } from 'kysely'
import type { Db } from '../platform/database/database.ts'

export type CampaignRow = Awaited<ReturnType<typeof findCampaign>> & object

const campaigns = (db: Db) =>
  db
    .selectFrom('campaigns')
    .innerJoin('accounts', 'accounts.id', 'campaigns.ownerId')
    .selectAll('campaigns')
    .select(['accounts.firstName as ownerFirstName', 'accounts.lastName as ownerLastName'])

export async function findCampaign(db: Db, organizationId: string, campaignId: string) {
  return await campaigns(db)
    .where('campaigns.organizationId', '=', organizationId)
    .where('campaigns.id', '=', campaignId)
    .executeTakeFirst()
}

export async function findCampaignByCode(db: Db, code: string) {
  return await db
    .selectFrom('campaignCodes')
    .innerJoin('campaigns', (join) =>
      join
        .onRef('campaigns.organizationId', '=', 'campaignCodes.organizationId')
        .onRef('campaigns.id', '=', 'campaignCodes.campaignId'),
    )
    .innerJoin('organizations', 'organizations.id', 'campaigns.organizationId')
    .selectAll('campaigns')
    .select(['organizations.name as organizationName', 'organizations.kind as organizationKind'])
    .where('campaignCodes.code', '=', code)
    .where('organizations.archivedAt', 'is', null)
    .executeTakeFirst()
}

export type CampaignFilter = {
  readonly organizationId: string
  readonly ownerId?: string
  readonly state: 'open' | 'archived'
  readonly search: string
}

function filtered(db: Db, { organizationId, ownerId, state, search }: CampaignFilter) {
  return db
    .selectFrom('campaigns')
    .where('campaigns.organizationId', '=', organizationId)
    .where('campaigns.archivedAt', state === 'open' ? 'is' : 'is not', null)
    .$if(ownerId !== undefined, (query) => query.where('campaigns.ownerId', '=', ownerId ?? ''))
    .$if(search !== '', (query) => query.where(nameHas(search)))
}

// By hand: neither small letters nor accents are the same thing in every database's locale.
const marked = 'ÀÂÄÁÃÅÇÈÉÊËÎÏÌÍÑÔÖÒÓÕÙÛÜÚŸàâäáãåçèéêëîïìíñôöòóõùûüúÿ'
const plain = 'aaaaaaceeeeiiiinooooouuuuyaaaaaaceeeeiiiinooooouuuuy'

/** Whether a campaign's name holds some text, whatever the accents and capitals of either. */
function nameHas(search: string): Expression<SqlBool> {
  const bare = search.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const pattern = `%${bare.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`
  return sql<SqlBool>`lower(translate(campaigns.name, ${marked}, ${plain})) like ${pattern}`
}

export async function countCampaigns(db: Db, filter: CampaignFilter): Promise<number> {
  const row = await filtered(db, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

type Page = { readonly limit: number; readonly after: { createdAt: Date; id: string } | undefined }

/**
 * The newest first, each with how many have begun and finished, out of whom it concerns as its follow-up counts them:
 * the roster of today that it is for, and those who took part from outside it.
 */
export async function listCampaigns(db: Db, filter: CampaignFilter, { limit, after }: Page) {
  const isExpected = sql<SqlBool>`learners.hidden_at is null
    and (campaigns.division is null or learners.division = campaigns.division)`
  const roster = db
    .selectFrom('learners')
    .whereRef('learners.organizationId', '=', sql.ref('campaigns.organization_id'))
    .where(isExpected)
    .select((eb) => eb.fn.countAll<number>().as('count'))
  const taken = db
    .selectFrom('participations')
    .leftJoin('learners', (join) =>
      join
        .onRef('learners.organizationId', '=', 'participations.organizationId')
        .onRef('learners.id', '=', 'participations.learnerId')
        .on(isExpected),
    )
    .whereRef('participations.organizationId', '=', sql.ref('campaigns.organization_id'))
    .whereRef('participations.campaignId', '=', sql.ref('campaigns.id'))
    .select([
      sql<number>`count(*) filter (where participations.state = 'started')`.as('started'),
      sql<number>`count(*) filter (where participations.state = 'finished')`.as('finished'),
      sql<number>`count(*) filter (where learners.id is null)`.as('fromOutside'),
    ])
  return await filtered(db, filter)
    .innerJoin('accounts', 'accounts.id', 'campaigns.ownerId')
    .innerJoinLateral(taken.as('taken'), (join) => join.onTrue())
    .selectAll('campaigns')
    .select(['accounts.firstName as ownerFirstName', 'accounts.lastName as ownerLastName'])
    .select(['taken.started', 'taken.finished', 'taken.fromOutside', roster.as('roster')])
    .$if(after !== undefined, (query) =>
      query.where(sql<SqlBool>`(campaigns.created_at, campaigns.id) < (${after?.createdAt}, ${after?.id})`),
    )
    .orderBy('campaigns.createdAt', 'desc')
    .orderBy('campaigns.id', 'desc')
    .limit(limit)
    .execute()
}

export async function insertCampaign(
  tx: Db,
  campaign: {
    organizationId: string
    id: string
    name: string
    targetProfileId: string
    division: string | null
    ownerId: string
    code: string
    skillIds: string[]
    createdAt: Date
  },
): Promise<void> {
  await tx
    .insertInto('campaigns')
    .values({ ...campaign, archivedAt: null, archivedBy: null })
    .execute()
  await tx
    .insertInto('campaignCodes')
    .values({ code: campaign.code, organizationId: campaign.organizationId, campaignId: campaign.id })
    .execute()
}

type CampaignKey = { readonly organizationId: string; readonly campaignId: string }

export async function updateCampaign(
  tx: Db,
  { organizationId, campaignId }: CampaignKey,
  changes: { name?: string; archivedAt?: Date | null; archivedBy?: string | null },
): Promise<void> {
  await tx
    .updateTable('campaigns')
    .set(changes)
    .where('organizationId', '=', organizationId)
    .where('id', '=', campaignId)
    .execute()
}

export async function countCampaignsOf(db: Db, organizationId: string, ownerId: string): Promise<number> {
  const row = await db
    .selectFrom('campaigns')
    .where('organizationId', '=', organizationId)
    .where('ownerId', '=', ownerId)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** Hands the campaigns of a member who leaves to another one. Returns how many. */
export async function reassignCampaigns(
  tx: Db,
  { organizationId, from, to }: { organizationId: string; from: string; to: string },
): Promise<number> {
  const result = await tx
    .updateTable('campaigns')
    .set({ ownerId: to })
    .where('organizationId', '=', organizationId)
    .where('ownerId', '=', from)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

export async function hasDivision(db: Db, organizationId: string, division: string): Promise<boolean> {
  const row = await db
    .selectFrom('learners')
    .select('id')
    .where('organizationId', '=', organizationId)
    .where('division', '=', division)
    .where('hiddenAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
