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

/** The newest first. `learners` counts whom the campaign is for, from the roster of today. */
export async function listCampaigns(db: Db, filter: CampaignFilter, { limit, after }: Page) {
  const inState = (state: 'started' | 'finished') =>
    db
      .selectFrom('participations')
      .whereRef('participations.organizationId', '=', sql.ref('campaigns.organization_id'))
      .whereRef('participations.campaignId', '=', sql.ref('campaigns.id'))
      .where('participations.state', '=', state)
      .select((eb) => eb.fn.countAll<number>().as('count'))
  const onRoster = db
    .selectFrom('learners')
    .whereRef('learners.organizationId', '=', sql.ref('campaigns.organization_id'))
    .where('learners.hiddenAt', 'is', null)
    .where((eb): Expression<SqlBool> =>
      eb.or([
        eb(sql.ref('campaigns.division'), 'is', null),
        eb('learners.division', '=', sql.ref<string>('campaigns.division')),
      ]),
    )
    .select((eb) => eb.fn.countAll<number>().as('count'))
  return await filtered(db, filter)
    .innerJoin('accounts', 'accounts.id', 'campaigns.ownerId')
    .selectAll('campaigns')
    .select(['accounts.firstName as ownerFirstName', 'accounts.lastName as ownerLastName'])
    .select([inState('started').as('started'), inState('finished').as('finished'), onRoster.as('learners')])
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
